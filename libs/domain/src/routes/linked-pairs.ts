/** "Preserve first, then request": which preservation leads to which request, and what ties them. */
interface LinkedPair {
  readonly id: string;
  readonly title: string;
  readonly first: string;
  /** The first of these that is open, in their order of rank. */
  readonly then: readonly string[];
  readonly link: string;
}

export const linkedPairs: readonly LinkedPair[] = [
  {
    id: 'epoc-pr-then-epoc', title: 'Preservation order (EPOC-PR), then production order (EPOC)',
    first: 'preservation/epoc-pr', then: ['provider-data/epoc'],
    link: 'Preservation ends after 60 days, or 90 with the form of Annex VI sent within the 60; it goes on without end once Annex V confirms that the production order was issued (Art. 11).',
  },
  {
    id: 'budapest-29-then-31', title: 'Preservation under Article 29, then access under Article 31',
    first: 'preservation/budapest-29', then: ['provider-data/budapest-31'],
    link: 'Data is kept for at least 60 days so that the formal request can arrive; from then on until it is decided (Art. 29(7)). Say in the preservation request that the request under Article 31 follows (Art. 29(2)).',
  },
  {
    id: 'budapest-29-then-mla', title: 'Preservation under Article 29, then a request under the treaty on assistance',
    first: 'preservation/budapest-29',
    then: ['provider-data/us-ch-mla', 'provider-data/eu-us-mla', 'provider-data/us-bilateral', 'provider-data/tca', 'provider-data/mla-2000', 'provider-data/ets-30'],
    link: 'The formal request for search, seizure or disclosure that Article 29(7) waits for may rest on any treaty on assistance between the two.',
  },
  {
    id: 'us-2703f-then-mla', title: 'Preservation letter under 18 USC 2703(f), then a request for assistance',
    first: 'preservation/us-2703f', then: ['provider-data/us-ch-mla', 'provider-data/eu-us-mla', 'provider-data/us-bilateral', 'provider-data/budapest-31'],
    link: 'The provider keeps the records for 90 days, once more 90 on a renewed letter; renew before day 90. The request for assistance must lead to process in the US before that.',
  },
  {
    id: 'un-cybercrime-42-then-44', title: 'Preservation under Article 42, then access under Article 44',
    first: 'preservation/un-cybercrime-42', then: ['provider-data/un-cybercrime-44'],
    link: 'Data is kept for at least 60 days so that the formal request can arrive (Art. 42; check the text).',
  },
];
