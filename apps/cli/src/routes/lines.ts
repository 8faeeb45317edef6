import { routeData, routeNeeds, routeOffences, routeStages, routeUrgencies, type Route, type RouteAnswer, type RouteLimit } from '@comity/domain';
import { pairs, table } from '../terminal/table';

/** The answer for people: the routes as a table, each in full, and why the others are left out. */
export function routeLines({ question, routes, leftOut, preserveFirst, note, law }: RouteAnswer): readonly string[] {
  const asked = [
    `${routeNeeds[question.need]}: ${question.from} asks ${question.to}, ${question.on}`,
    [
      routeStages[question.stage], routeUrgencies[question.urgency], question.data && routeData[question.data], question.offence && routeOffences[question.offence],
      question.maxPenaltyYears === null ? null : `${question.maxPenaltyYears} years`,
    ].filter(Boolean).join('; '),
  ];
  return [
    ...asked, '',
    ...(routes.length === 0 ? ['No route is open on what is recorded.'] : table(['rank', 'route', 'legal basis', 'articles', 'sure'], routes.map(summary))),
    ...routes.flatMap((route) => ['', ...inFull(route)]),
    ...(preserveFirst.length === 0 ? [] : ['', 'Preserve first, then request', ...preserveFirst.flatMap(({ title, first, then, link }) => ['', `${title}: ${first.id}, then ${then.id}`, `  ${link}`])]),
    ...(leftOut.length === 0 ? [] : ['', 'Left out', '', ...table(['route', 'legal basis', 'code', 'why'], leftOut.map(({ id, title, code, text }) => [id, title, code, text]))]),
    '', note, `Law: ${law}`,
  ];
}

const summary = ({ rank, id, basis, certain }: Route): readonly string[] => [String(rank), id, basis.title, basis.articles, certain ? 'recorded' : 'check'];

function inFull(route: Route): readonly string[] {
  const { rank, kind, basis, signs, channel, languages, forms, limits, ready, doubts, rankReason } = route;
  return [
    `${rank}. ${kind}`,
    ...pairs([
      ['   basis', `${basis.title}, ${basis.articles}`], ...basis.with.map(({ title, articles, recorded }): readonly [string, string] => ['   read with', `${title}, ${articles}${recorded ? '' : ' (not recorded)'}`]),
      ['   why here', rankReason.text], ['   signs', signs], ['   channel', channel], ['   languages', languages], ['   forms', forms.join(', ')],
      ...limits.map((limit): readonly [string, string] => ['   limit', limitLine(limit)]), ...ready.map((item): readonly [string, string] => ['   ready', item]), ...doubts.map(({ text }): readonly [string, string] => ['   check', text]),
    ]),
  ];
}

function limitLine({ id, must, kindText, amount, owedBy, startsOn, article, checkTheText, nationalLawOf }: RouteLimit): string {
  const beside = [`${article}`, `owed by ${owedBy}`, ...(nationalLawOf === null ? [] : [`law of ${nationalLawOf}`]), ...(checkTheText ? ['check the text'] : [])].join(', ');
  return `${amount} from ${startsOn.charAt(0).toLowerCase()}${startsOn.slice(1)} (${kindText}): ${must} [${id}; ${beside}]`;
}
