/** Words of the request page and its actions. */
export const requestText = {
  tabs: { overview: 'Overview', timeline: 'Timeline', documents: 'Documents', correspondence: 'Correspondence', audit: 'Audit' }, tabsLabel: 'Sections of the request',
  clocks: 'Clocks', noClocks: 'No clock runs yet. The first starts when the request is sent.', noClocksClosed: 'No clock ran for this request.', course: 'Course of the request', latest: 'Latest entries', allEntries: (n: number) => (n === 1 ? 'The entry' : `All ${n} entries`), owner: 'Owner', nobody: 'nobody yet',
  expected: 'Expected answer', held: 'The paper is not sent',
  way: 'Chosen way', wayBasis: 'Legal basis', wayRank: 'Ranked', wayRankOf: (rank: number, of: number) => `${rank} of ${of}`, wayReason: 'Reason', wayBy: 'Chosen by',
  nextMove: 'Next move', us: 'us', machine: 'Comity is sending', done: 'nobody, it is closed', linked: (n: number) => (n === 1 ? '1 linked request' : `${n} linked requests`),
  asked: 'What is asked', parties: 'Parties', linkedTitle: 'Linked requests', case: 'Case', requesting: 'Requesting', requested: 'Requested', theirReference: 'Their reference', language: 'Language', instrument: 'Instrument', author: 'Drafted by', sent: 'Sent', received: 'Received',
  localTime: 'Their time', contact: 'Contact', preservation: 'Preservation', effectedOn: 'Took effect', provider: 'Provider', providerReference: 'Provider reference', expiresOn: 'Stated end', answer: 'Answer', extents: { full: 'Answered in full', part: 'Answered in part', none: 'Refused' },
  refusedPart: (part: string, ground: string) => `Refused: ${part}. ${ground}`, question: 'Open question', answerBy: 'Answer wanted by', outcome: 'Outcome', follows: 'follows the earlier one', thisOne: 'this request',
  documentsEmpty: 'No documents yet. The paper is added when the request is sent.', correspondenceEmpty: 'No messages yet. The first goes out when the request is sent.', timelineEmpty: 'No entries yet.',
  kinds: { issued: 'Paper sent', attachment: 'Attachment', answer: 'Answer', received: 'Received' }, download: 'Download', open: 'Open', custody: 'Custody', hashMatches: 'Hash matches at each hand-over', hashDiffers: 'Hash differs: do not use this file', pages: (n: number) => (n === 1 ? '1 page' : `${n} pages`),
  from: 'From', toThem: 'To', delivered: (at: string) => `Delivered ${at}`, notDelivered: 'Not delivered yet; Comity keeps trying', digest: 'Digest',
  chainIntact: (n: number) => `Record verified to entry ${n}`, chainBroken: (n: number) => `The record is broken after entry ${n}. Tell the administrator.`, entry: 'Entry', when: 'When', what: 'What', who: 'Who', hash: 'Hash',
  receivedForm: 'The request as received', approvedForm: 'The request as sent', paper: 'Paper', openPaper: 'Open the paper', notFoundTitle: 'Request not found', notFoundMore: 'There is no request with this reference, or it is not yours to see.', toRequests: 'Go to Requests', more: 'More', actionsLabel: 'More actions', continueDraft: 'Open the draft', review: 'Check draft', followUp: 'Draft the follow-up under Article 31', yes: 'Yes', no: 'No', drafting: 'In preparation',
  notYours: 'You wrote in this draft: another person must check it.', roleMissing: 'Your role may not approve. A prosecutor, liaison officer, supervisor or the head of the authority can.',
} as const;
