import { codesPt } from '../../wording/codes.pt';
import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textPt: FormText = {
  lang: 'pt',
  title: 'Decisão sobre um pedido',
  basis: 'Recusa, execução parcial, adiamento ou condições nos termos do tratado ou ato indicado na secção B',
  sections: { A: 'Decisão', B: 'Fundamentação' },
  labels: {
    'A.from': 'Autoridade que decide',
    'A.to': 'Autoridade requerente',
    'A.request': 'Pedido em causa',
    'A.decision': 'Decisão',
    'A.date': 'Data da decisão',
    'B.regime': 'Regime jurídico dos motivos',
    'B.grounds': 'Motivos',
    'B.reasons': 'Fundamentação',
    'B.scope': 'O que é recusado e o que é executado',
    'B.postponeReason': 'Motivo do adiamento',
    'B.postponeUntil': 'Duração prevista',
    'B.conditions': 'Condições',
    'B.alternative': 'Outra medida proposta',
    'B.consultation': 'Consulta realizada',
    'B.remedies': 'Vias de recurso',
    'B.signature': 'Assinatura',
  },
  codes: {
    'A.decision': {
      recognised: 'Reconhecimento', refused: 'Recusa', partly_refused: 'Recusa parcial', postponed: 'Adiamento', conditional: 'Deferimento sob condições', impossible: 'Execução impossível', other_measure: 'Outra medida',
      no_objection: 'Sem objeções',
    },
    'B.regime': {
      budapest: 'Convenção de Budapeste', untoc_uncac: 'Convenção contra a Criminalidade Organizada Transnacional ou contra a Corrupção', un_cybercrime: 'Convenção das Nações Unidas contra o Cibercrime',
      coe1959: 'Convenção Europeia de Auxílio Judiciário Mútuo em Matéria Penal (1959)', eio: 'Decisão europeia de investigação', eaw: 'Mandado de detenção europeu', extradition: 'Extradição',
      epoc: 'Ordem europeia de produção ou de preservação', epo: 'Decisão europeia de proteção', reg606: 'Regulamento (UE) n.º 606/2013', national: 'Direito nacional',
    },
    'B.grounds': codesPt.decisionGrounds,
  },
  statements: {},
  reasons: {
    'B.grounds': 'nada é recusado',
    'B.scope': 'o pedido não é recusado em parte',
    'B.postponeReason': 'nada é adiado',
    'B.postponeUntil': 'nada é adiado',
    'B.conditions': 'não são impostas condições',
    'B.alternative': 'não é proposta outra medida',
    'B.consultation': 'nada é recusado',
  },
  handling: always('Investigação criminal.'),
};
