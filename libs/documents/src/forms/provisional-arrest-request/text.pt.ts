import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textPt: FormText = {
  lang: 'pt',
  title: 'Pedido de detenção provisória',
  basis: 'Convenção Europeia de Extradição (STE n.º 24), artigo 16; Tratado-Tipo de Extradição das Nações Unidas, artigo 9',
  sections: { A: 'Autoridades', B: 'Pessoa', C: 'Processo', D: 'Compromisso' },
  labels: {
    'A.requestingAuthority': 'Autoridade requerente, procurador responsável',
    'A.caseAgent': 'Investigador, serviço, telefone',
    'A.requestedState': 'Estado requerido',
    'A.reference': 'Referência, designação do processo',
    'A.date': 'Data',
    'B.person': 'Pessoa',
    'B.location': 'Paradeiro',
    'B.urgencyReason': 'Razão da urgência: risco de fuga',
    'C.offences': 'Infração pela qual será pedida a extradição',
    'C.facts': 'Factos',
    'C.documentExists': 'Mandado ou sentença',
    'C.penalty': 'Pena aplicável ou aplicada, tempo restante',
    'D.extraditionFollows': 'Compromisso',
    'D.documentsDue': 'Data-limite de chegada dos documentos',
    'D.costsApproved': 'Aprovação das despesas',
    'D.signature': 'Assinatura, certificação do procurador',
  },
  statements: {
    'D.extraditionFollows': 'Será enviado em tempo útil um pedido de extradição com os seus documentos',
  },
  reasons: {},
  handling: always('Confidencial. Risco de fuga.'),
};
