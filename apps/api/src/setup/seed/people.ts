import type { Role } from '@comity/domain';

/** A person of a demonstration: `login` is the part of the e-mail address before the agency. */
export interface SeedPerson {
  readonly login: string;
  readonly role: Role;
  readonly post: string;
  readonly name: string;
}

const places: readonly Omit<SeedPerson, 'name'>[] = [
  { login: 'prosecutor1', role: 'prosecutor', post: 'Deputy public prosecutor' },
  { login: 'prosecutor2', role: 'prosecutor', post: 'Senior public prosecutor' },
  { login: 'liaison1', role: 'liaison-officer', post: 'Duty liaison officer' },
  { login: 'liaison2', role: 'liaison-officer', post: 'Liaison officer' },
  { login: 'supervisor', role: 'supervisor', post: 'Head of section' },
  { login: 'head', role: 'head-of-authority', post: 'Head of the authority' },
  { login: 'auditor', role: 'auditor', post: 'Internal auditor' },
  { login: 'administrator', role: 'administrator', post: 'Administrator' },
  // Two: a change of law is proposed by one and adopted by the other.
  { login: 'administrator2', role: 'administrator', post: 'Deputy administrator' },
];

/** Invented names, in the order of the places. */
const names: Readonly<Record<string, readonly string[]>> = {
  'BE-VAL': [
    'Maarten Valckeloo', 'Amélie Roncevert', 'Liesbet Oeverhage', 'Wout Deckerhout',
    'Nele Brandswaart', 'Hugues Montfleurin', 'Sabien Claesberghe', 'Thibault Evrardin', 'Griet Molendaele',
  ],
  'GE-TSK': [
    'Tamta Ardotneli', 'Levan Zekarisdze', 'Nino Velisdzire', 'Irakli Bindisdze',
    'Mzia Tsqarosveli', 'Davit Kldisubneli', 'Salome Tbisdzire', 'Vakhtang Ruispireli', 'Ketevan Mdinarauli',
  ],
  'GR-THA': [
    'Eleni Thalassinaki', 'Stavros Petrokampos', 'Despina Kymatousa', 'Manolis Vrachonitis',
    'Katerina Ammoudara', 'Nikos Anemofylakas', 'Ioanna Pelagitou', 'Thanos Limenarchos', 'Foteini Akrogialou',
  ],
};

/** One person in every place of an agency. */
export function peopleOf(agencyCode: string): readonly SeedPerson[] {
  const given = names[agencyCode] ?? [];
  return places.flatMap((place, index) => {
    const name = given[index];
    return name ? [{ ...place, name }] : [];
  });
}
