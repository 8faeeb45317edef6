import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textPt: FormText = {
  lang: 'pt',
  title: 'Aviso de receção',
  basis: 'Resposta a um pedido de cooperação em matéria penal',
  sections: { A: 'Receção' },
  labels: {
    'A.receivingAuthority': 'Autoridade recetora',
    'A.requestingAuthority': 'Autoridade requerente',
    'A.request': 'Pedido recebido',
    'A.receivedAt': 'Recebido em',
    'A.channel': 'Via de transmissão',
    'A.ownReference': 'A nossa referência',
    'A.competent': 'Esta autoridade é competente',
    'A.forwardedTo': 'Transmitido a',
    'A.caseOfficer': 'Responsável pelo processo',
    'A.expectedDate': 'Próximo passo previsto, data',
    'A.formalDefects': 'Vícios de forma detetados de imediato',
    'A.signature': 'Assinatura',
  },
  codes: {
    'A.channel': { e_codex: 'e-CODEX', secure_email: 'Correio eletrónico seguro', email: 'Correio eletrónico', post: 'Correio postal', diplomatic: 'Via diplomática', interpol: 'Interpol', '24_7': 'Rede 24/7', portal: 'Portal', other: 'Outra' },
  },
  statements: {},
  reasons: { 'A.forwardedTo': 'a autoridade recetora é competente' },
  handling: always('Investigação criminal.'),
};
