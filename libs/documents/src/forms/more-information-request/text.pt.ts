import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textPt: FormText = {
  lang: 'pt',
  title: 'Pedido de informações complementares',
  basis: 'Nos termos do tratado ou ato que rege o pedido abaixo indicado',
  sections: { A: 'Pedido' },
  labels: {
    'A.from': 'Autoridade requerida',
    'A.to': 'Autoridade requerente',
    'A.request': 'Pedido em causa',
    'A.missing': 'Elementos em falta',
    'A.whyNeeded': 'Disposição que os exige',
    'A.deadline': 'Resposta até',
    'A.consequence': 'Na falta de resposta',
    'A.meanwhile': 'O que se faz entretanto',
    'A.caseOfficer': 'Responsável pelo processo',
    'A.signature': 'Assinatura',
  },
  codes: {
    'A.consequence': { return: 'O pedido é devolvido', refuse: 'O pedido é recusado', suspend: 'A execução é suspensa', partial_execution: 'O pedido é executado em parte', close: 'O processo é arquivado' },
  },
  statements: {},
  reasons: {},
  handling: always('Investigação criminal.'),
};
