declare module 'qrcode' {
  export function create(text: string, options: { errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' }): { readonly modules: { readonly size: number; get(row: number, column: number): number } };
}
