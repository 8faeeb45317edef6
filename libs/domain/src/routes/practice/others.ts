import type { Practice } from '../practice';

const un = {
  circle: 'world',
  channel: 'Central authorities; a State may insist on the diplomatic channel; in urgency Interpol where agreed; written, or oral in urgency with confirmation forthwith',
  languages: 'One acceptable to the requested State, as notified to the United Nations',
} as const;
const pointer = (name: string, circle: Practice['circle'], confidence: Practice['confidence'] = 'X'): Practice =>
  ({ name, circle, confidence, channel: 'Central authorities; not established: check the text', languages: 'Not established: check the text' });
const bilateral = (name: string, confidence: Practice['confidence'] = 'B'): Practice =>
  ({ name, circle: 'closed', confidence, channel: 'Diplomatic, or as the treaty says', languages: 'As the treaty says' });

export const others: Readonly<Record<string, Practice>> = {
  'un-untoc-2000': { name: 'UN Convention against Transnational Organized Crime (UNTOC)', ...un, confidence: 'B' },
  'un-uncac-2003': { name: 'UN Convention against Corruption (UNCAC)', ...un, confidence: 'A' },
  'un-cybercrime-2024': { name: 'UN Convention against Cybercrime (Hanoi)', ...un, confidence: 'C' },
  'us-title-18': { name: 'United States Code, Title 18', circle: 'closed', confidence: 'A', channel: 'Through the US central authority: Department of Justice, Office of International Affairs', languages: 'English' },
  'us-cloud-agreements': { name: 'Executive agreement under the CLOUD Act, 18 USC 2523', circle: 'closed', confidence: 'C', channel: 'Designated authority direct to the provider', languages: 'English' },
  'us-ch-mla-1973': { name: 'US–Switzerland Treaty on Mutual Assistance 1973', circle: 'closed', confidence: 'B', channel: 'Central authorities of the treaty', languages: 'As the treaty says' },
  'uk-copo-2019': { name: 'Crime (Overseas Production Orders) Act 2019', circle: 'closed', confidence: 'A', channel: 'Order of a United Kingdom court, served by the Secretary of State', languages: 'English' },
  'bilat-us-nl': bilateral('Extradition treaty United States–Netherlands 1980'),
  'bilat-us-ch': bilateral('Extradition treaty United States–Switzerland 1990'),
  'bilat-us-in': bilateral('Extradition treaty United States–India 1997', 'A'),
  'bilat-us-uk': bilateral('Extradition treaty United States–United Kingdom 2003', 'C'),
  'bilat-ca-nl': bilateral('Extradition treaty Canada–Netherlands 1989'),
  'bilat-ca-ch': bilateral('Extradition treaty Canada–Switzerland 1993'),
  'bilat-au-nl': bilateral('Extradition treaty Australia–Netherlands 1985'),
  'bilat-au-ch': bilateral('Extradition treaty Australia–Switzerland 1988'),
  'bilat-mx-nl': bilateral('Extradition treaty Mexico–Netherlands 1907'),
  'bilat-sm-nl': bilateral('Extradition treaty San Marino–Netherlands 1902'),
  'benelux-1962': bilateral('Benelux Treaty on extradition and assistance 1962'),
  'montevideo-1933': { name: 'Montevideo Convention on Extradition 1933', circle: 'americas', confidence: 'A', channel: 'Diplomatic', languages: 'Not recorded: check the text' },
  'commonwealth-harare': { ...pointer('Harare Scheme on Mutual Assistance within the Commonwealth', 'commonwealth'), channel: 'Central authorities; the scheme binds nobody: national law decides' },
  'commonwealth-london': { ...pointer('London Scheme for Extradition within the Commonwealth', 'commonwealth'), channel: 'Diplomatic or central authorities; the scheme binds nobody: national law decides' },
  'au-malabo-2014': pointer('African Union Convention on Cyber Security (Malabo)', 'african-union', 'C'),
  'ecowas-mla-1992': pointer('ECOWAS Convention on Mutual Assistance A/P1/7/92', 'ecowas'),
  'ecowas-ext-1994': pointer('ECOWAS Convention on Extradition A/P1/8/94', 'ecowas'),
  'arab-it-2010': pointer('Arab Convention on Combating Information Technology Offences', 'arab-league'),
  'riyadh-1983': pointer('Riyadh Arab Agreement for Judicial Co-operation', 'arab-league'),
  'asean-mlat-2004': { ...pointer('ASEAN Treaty on Mutual Legal Assistance', 'asean', 'C'), channel: 'Central authorities; written; urgent oral requests are confirmed' },
  'oas-nassau-1992': { ...pointer('Inter-American Convention on Mutual Assistance (Nassau)', 'americas', 'C'), channel: 'Central authorities' },
  'oas-caracas-1981': pointer('Inter-American Convention on Extradition (Caracas)', 'americas', 'C'),
  'sadc-extradition-2002': pointer('SADC Protocol on Extradition', 'sadc'),
  'hague-child-1996': { ...pointer('Hague Convention on the protection of children 1996', 'world', 'C'), channel: 'Measures are recognised by operation of law; central authorities co-operate' },
};
