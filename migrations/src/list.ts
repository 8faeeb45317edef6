import { AgenciesAndPeople1763700000000 } from './1763700000000-agencies-and-people';
import { Requests1763700100000 } from './1763700100000-requests';
import { ClocksMessagesDocuments1763700200000 } from './1763700200000-clocks-messages-documents';
import { Isolation1763700300000 } from './1763700300000-isolation';
import { UseOfASession1763700400000 } from './1763700400000-use-of-a-session';
import { AdoptedLaw1764000100000 } from './1764000100000-adopted-law';
import { ClockQuestions1764000200000 } from './1764000200000-clock-questions';
import { CalendarFeed1764000300000 } from './1764000300000-calendar-feed';
import { Intake1764000400000 } from './1764000400000-intake';
import { RouteChoices1764000500000 } from './1764000500000-route-choices';
import { PaperOrders1764000600000 } from './1764000600000-paper-orders';
import { Translations1764000700000 } from './1764000700000-translations';
import { LetterheadsAndWordings1764000800000 } from './1764000800000-letterheads-and-wordings';
import { Requirements1764000900000 } from './1764000900000-requirements';
import { ProofOfPapers1764001000000 } from './1764001000000-proof-of-papers';
import { PapersTakenOver1764001100000 } from './1764001100000-papers-taken-over';
import { StandardDocuments1764001200000 } from './1764001200000-standard-documents';
import { ApprovalsSetAside1764001300000 } from './1764001300000-approvals-set-aside';
import { StandardDocumentsInTwoLanguages1764001400000 } from './1764001400000-standard-documents-in-two-languages';

/** All migrations, oldest first. They go forward only. */
export const migrations = [
  AgenciesAndPeople1763700000000,
  Requests1763700100000,
  ClocksMessagesDocuments1763700200000,
  Isolation1763700300000,
  UseOfASession1763700400000,
  AdoptedLaw1764000100000,
  ClockQuestions1764000200000,
  CalendarFeed1764000300000,
  Intake1764000400000,
  RouteChoices1764000500000,
  PaperOrders1764000600000,
  Translations1764000700000,
  LetterheadsAndWordings1764000800000,
  Requirements1764000900000,
  ProofOfPapers1764001000000,
  PapersTakenOver1764001100000,
  StandardDocuments1764001200000,
  ApprovalsSetAside1764001300000,
  StandardDocumentsInTwoLanguages1764001400000,
];
