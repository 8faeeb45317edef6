export const signatureMethods = {
  handwritten: 'By hand',
  qualified_esignature: 'Qualified electronic signature',
  qualified_eseal: 'Qualified electronic seal',
  advanced_esignature: 'Advanced electronic signature',
} as const;
