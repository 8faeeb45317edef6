import type { SignatureMethod } from '@comity/domain';
import type { SignatureMethodResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { signatureMethodsNow } from '../../api/proof-queries';

export interface MethodChoice {
  /** Empty: nothing is chosen that can be done. */
  readonly method: SignatureMethod | '';
  readonly choose: (method: SignatureMethod | '') => void;
  /** Empty until the server has said it; it refuses what cannot be done in any case. */
  readonly known: readonly SignatureMethodResponse[];
  /** What the document states and the agency cannot do now. */
  readonly lost: SignatureMethod | null;
}

/** The way of signing: as the document states it, if the agency can sign so now. */
export function useSignatureMethod(stated: SignatureMethod | null): MethodChoice {
  const { data: known = [] } = useQuery(signatureMethodsNow);
  const [picked, choose] = useState<SignatureMethod | ''>(stated ?? '');
  const possible = known.find(({ method }) => method === picked)?.possible !== false;
  return { method: possible ? picked : '', choose, known, lost: !possible && picked === stated ? stated : null };
}
