import { paperChannelLabels, paperChannels } from '@comity/domain';
import type { ImportReadingResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { agencies } from '../../api/queries';
import { Field } from '../../components/field';
import { MomentField } from '../../components/moment-field';
import { paperText as text } from '../../text/paper';
import { newRequestText } from '../../text/new-request';
import { Read } from './read';
import { needsDespite, type Settling } from './settling';

interface Props {
  readonly reading: ImportReadingResponse;
  readonly settling: Settling;
  readonly change: (part: Partial<Settling>) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly into: boolean;
}

/** What only the person knows: who sent it, when it came, and how. */
export function Statement({ reading, settling, change, errorOf, into }: Props) {
  return (
    <section className="form" aria-labelledby="paper-statement">
      <h2 id="paper-statement">{text.statement}</h2>
      {!into && <Sender settling={settling} change={change} errorOf={errorOf} />}
      <MomentField timed id="received" label={text.received} hint={text.receivedHint} value={settling.received} onChange={(received) => change({ received })} error={errorOf('received')} />
      <Field id="channel" label={text.channel} required error={errorOf('channel')}>
        {(wiring) => (
          <select {...wiring} className="control control--short" value={settling.channel} onChange={({ currentTarget }) => change({ channel: currentTarget.value as Settling['channel'] })}>
            <option value="">{text.choosePlease}</option>
            {paperChannels.map((channel) => <option key={channel} value={channel}>{paperChannelLabels[channel]}</option>)}
          </select>
        )}
      </Field>
      {reading.file.needsReason && <Field id="reason" label={text.reason} required error={errorOf('reason')}>{(wiring) => <textarea {...wiring} rows={2} maxLength={1_000} value={settling.reason} onChange={({ currentTarget }) => change({ reason: currentTarget.value })} />}</Field>}
      {needsDespite(reading) && <Field id="despite" label={reading.withdrawn ? text.despiteWithdrawn : text.despite} required error={errorOf('despite')}>{(wiring) => <textarea {...wiring} rows={2} maxLength={1_000} value={settling.despite} onChange={({ currentTarget }) => change({ despite: currentTarget.value })} />}</Field>}
      {reading.addressedTo !== null && <Read id="forUs" label={text.forUs} read={settling.forUs} onRead={(forUs) => change({ forUs })} error={errorOf('forUs')} />}
    </section>
  );
}

function Sender({ settling, change, errorOf }: Pick<Props, 'settling' | 'change' | 'errorOf'>) {
  const directory = useQuery(agencies);
  const partners = (directory.data ?? []).filter(({ own }) => !own);
  return (
    <>
      <Field id="from" label={text.from} hint={text.fromHint} required error={errorOf('from')}>
        {(wiring) => (
          <select {...wiring} value={settling.from} onChange={({ currentTarget }) => change({ from: currentTarget.value })}>
            <option value="">{text.choosePlease}</option>
            {partners.map(({ code, name, countryCode }) => <option key={code} value={code}>{`${name} (${code}), ${newRequestText.country(countryCode)}`}</option>)}
          </select>
        )}
      </Field>
      <Field id="reference" label={text.reference} hint={text.referenceHint} required error={errorOf('reference')}>{(wiring) => <input {...wiring} maxLength={200} autoComplete="off" value={settling.reference} onChange={({ currentTarget }) => change({ reference: currentTarget.value })} />}</Field>
      <Field id="subject" label={text.subject} hint={text.subjectHint} required error={errorOf('subject')}>{(wiring) => <input {...wiring} maxLength={300} autoComplete="off" value={settling.subject} onChange={({ currentTarget }) => change({ subject: currentTarget.value })} />}</Field>
    </>
  );
}
