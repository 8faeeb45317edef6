/** Sentences of the grounds of the Convention on Cybercrime, with the article. */
export const groundLabels: Readonly<Record<string, string>> = {
  political_offence: 'Political offence (Art. 27(4)(a))',
  sovereignty_security_public_order: 'Sovereignty, security, public order or other essential interests (Art. 27(4)(b))',
  domestic_law_ground: 'Ground of domestic law or of the applicable treaty (Art. 25(4))',
  dual_criminality: 'Dual criminality (Arts 25(5), 29(4))',
};
