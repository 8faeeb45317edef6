import { formIds } from '../forms/form-id';
import { incomingStages, outgoingStages, type Side, type Stage } from '../procedures/stages';
import { isSigned, needsSecondPerson, offeredForms, standardForms } from './offered';

const requests = ['COE_TCY_PRESERVATION_29_30', 'COE_TCY_MLA_SUBSCRIBER_31', 'EIO_ANNEX_A', 'EPOC_PR_ANNEX_II'];
const places = ([['outgoing', outgoingStages], ['incoming', incomingStages]] as readonly (readonly [Side, readonly Stage[]])[]).flatMap(([side, stages]) => stages.flatMap((stage) => requests.map((form) => [side, stage, form] as const)));

describe('the forms offered in a request', () => {
  it.each(places)('%s at %s of %s: every form once, the usual ones first', (side, stage, form) => {
    const { first, others } = offeredForms(side, stage, form);
    expect([...first, ...others].toSorted()).toEqual(standardForms.toSorted());
  });

  it('leave out those that open a request', () => {
    expect(formIds.filter((id) => !standardForms.includes(id))).toEqual(['COE_TCY_PRESERVATION_29_30', 'COE_TCY_MLA_SUBSCRIBER_31']);
  });

  it('begin with what is usual', () => {
    expect(offeredForms('incoming', 'received', 'COE_TCY_PRESERVATION_29_30').first[0]).toBe('ACK_RECEIPT');
    expect(offeredForms('incoming', 'received', 'EIO_ANNEX_A').first[0]).toBe('EIO_ANNEX_B');
    expect(offeredForms('outgoing', 'sent', 'EPOC_PR_ANNEX_II').first.slice(0, 2)).toEqual(['EPOC_ANNEX_V', 'EPOC_ANNEX_VI']);
    expect(offeredForms('outgoing', 'sent', 'COE_TCY_MLA_SUBSCRIBER_31').first.slice(0, 2)).toEqual(['MODEL_MLA_EEVIDENCE', 'AP2_ART10_EMERGENCY_MLA']);
    expect(offeredForms('outgoing', 'replied', 'COE_TCY_PRESERVATION_29_30').first).toContain('MODEL_MLA_EEVIDENCE');
    expect(offeredForms('incoming', 'replied', 'COE_TCY_PRESERVATION_29_30').first).not.toContain('MODEL_MLA_EEVIDENCE');
    expect(offeredForms('outgoing', 'draft', 'COE_TCY_PRESERVATION_29_30').first).toEqual([]);
  });

  it('take two people, but for records of what happened and plain messages', () => {
    expect(standardForms.filter((id) => !needsSecondPerson(id))).toEqual(['EIO_ANNEX_B', 'CUSTODY_RECORD', 'EVIDENCE_TRANSMITTAL', 'ACK_RECEIPT', 'MORE_INFORMATION_REQUEST']);
  });

  it('are signed on approval where the form, or the letter inside it, has a place for it', () => {
    expect([isSigned('ACK_RECEIPT'), isSigned('CUSTODY_RECORD'), isSigned('MODEL_MLA_EEVIDENCE')]).toEqual([true, false, true]);
  });
});
