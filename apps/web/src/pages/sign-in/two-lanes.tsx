import { signInText as text } from '../../text/shell';

const [OURS, THEIRS] = [64, 184];
const nodes = [[160, OURS], [280, OURS], [280, THEIRS], [520, THEIRS], [520, OURS]] as const;
const words = [['Drafted', 160, OURS - 18], ['Sent', 280, OURS - 18], ['Replied', 520, OURS - 18], ['Acknowledged', 280, THEIRS + 28], ['Executed', 520, THEIRS + 28]] as const;

/** One request between two sides, drawn with the product's own signs. */
export function TwoLanes() {
  return (
    <svg className="lanes" viewBox="0 0 680 248" role="img" aria-label={text.lanes}>
      {[OURS, THEIRS].map((y) => <path key={y} d={`M136 ${y}H680`} className="lanes__axis" />)}
      {[160, 280, 400, 520, 640].map((x) => <path key={x} d={`M${x} 24V224`} className="lanes__tick" />)}
      <path d={`M160 ${OURS}H280V${THEIRS}H520V${OURS}H572`} className="lanes__path" />
      {nodes.map(([x, y]) => <circle key={`${x}-${y}`} cx={x} cy={y} r="5" className="lanes__node" />)}
      <circle cx={572} cy={OURS} r="6" className="lanes__here" />
      <path d={`M600 ${OURS}l9 -9l9 9l-9 9Z`} className="lanes__actby" />
      <path d={`M640 ${OURS}l9.5 -9.5l9.5 9.5l-9.5 9.5Z`} className="lanes__legal" />
      <text x="0" y={OURS + 5} className="lanes__side">{text.requesting}</text>
      <text x="0" y={THEIRS + 5} className="lanes__side">{text.requested}</text>
      {words.map(([word, x, y]) => <text key={word} x={x} y={y}>{word}</text>)}
    </svg>
  );
}
