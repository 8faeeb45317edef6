/** States whose registers are kept in another script than Latin. */
export const nonLatinStates: ReadonlySet<string> = new Set([
  'AE', 'AF', 'AM', 'BD', 'BG', 'BH', 'BT', 'BY', 'CN', 'CY', 'DZ', 'EG', 'ER', 'ET', 'GE', 'GR',
  'HK', 'IL', 'IQ', 'IR', 'JO', 'JP', 'KG', 'KH', 'KP', 'KR', 'KW', 'LA', 'LB', 'LK', 'LY', 'MA',
  'MK', 'MM', 'MN', 'MO', 'MV', 'NP', 'OM', 'PS', 'QA', 'RU', 'SA', 'SD', 'SY', 'TH', 'TJ', 'TN',
  'TW', 'UA', 'YE',
]);
