export const priorRequestKinds = {
  preservation: 'Preservation request',
  production: 'Production order',
  mla: 'Request for mutual legal assistance',
  eio: 'European Investigation Order',
  epoc: 'European Production Order Certificate',
  epoc_pr: 'European Preservation Order Certificate',
  direct_disclosure: 'Direct disclosure by the provider',
  police_inquiry: 'Police inquiry',
} as const;
