export interface CodeGroup { readonly title: string; readonly entries: readonly { readonly code: string; readonly label: string }[] }

/** Codes under the words before the colon of their labels: "Subscriber: identity" is "Identity" under "Subscriber". */
export function codeGroups(codes: readonly string[], labels: Readonly<Record<string, string>>, grouped: boolean): readonly CodeGroup[] {
  if (!grouped) return [{ title: '', entries: codes.map((code) => ({ code, label: labels[code] ?? code })) }];
  const groups = new Map<string, CodeGroup['entries'][number][]>();
  for (const code of codes) {
    const [title = '', ...rest] = (labels[code] ?? code).split(': ');
    const label = rest.join(': ');
    groups.set(title, [...(groups.get(title) ?? []), { code, label: label.charAt(0).toUpperCase() + label.slice(1) }]);
  }
  return [...groups].map(([title, entries]) => ({ title, entries }));
}
