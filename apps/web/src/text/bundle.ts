/** Words of bundles and of the papers that a request makes of itself. */
export const bundleText = {
  title: 'Make a bundle', lead: 'The files you choose, with an index and their custody, as one file. Each of them is read for it, and its custody says so.',
  files: 'Files, in this order', up: (name: string) => `Move ${name} up`, down: (name: string) => `Move ${name} down`, held: 'Held: accept it first', moved: (name: string, place: number) => `${name} is now number ${place}`,
  as: 'As', kinds: { pdf: 'One PDF, with page stamps and bookmarks', bagit: 'A bag (BagIt): every file as it came, as a ZIP', 'case-uco': 'Case data alone (CASE/UCO JSON-LD), without the files' },
  reader: 'For whom', readers: { file: 'The own file', authority: 'The other authority', court: 'The court', addressee: 'Whoever an order is addressed to' },
  readerHints: {
    file: 'With everything.', authority: 'Without our case reference and the names of our people in the custody.', court: 'With everything; choose what the court is to have.',
    addressee: 'Without custody and case reference; of papers a copy without what is not for the addressee.',
  },
  make: 'Make it and save it', making: 'Making the bundle', made: 'The bundle was made', failed: 'The bundle was not made', none: 'Choose at least one file',
  names: { pdf: 'bundle.pdf', bagit: 'bundle.zip', 'case-uco': 'case data.jsonld' },
  custody: 'Custody as a paper', sheet: 'Save as a paper (PDF)', silence: 'Proof of silence (PDF)', silenceMore: 'What was sent, what came, and why something was due by then.', closure: 'Closure letter (PDF)',
} as const;
