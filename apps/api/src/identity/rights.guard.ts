import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { hasRight, rightRoles, type Right } from '@comity/domain';
import { roleMissing } from '../http/problem';
import { RIGHT } from './decorators';
import type { IdentityRequest } from './signed-in';

/** The early answer of the role table. */
@Injectable()
export class RightsGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const right = this.reflector.getAllAndOverride<Right | undefined>(RIGHT, [context.getHandler(), context.getClass()]);
    if (!right) return true;
    const { presented } = context.switchToHttp().getRequest<IdentityRequest>();
    if (presented && hasRight(presented.signedIn.roles, right)) return true;
    throw roleMissing(rightRoles[right]);
  }
}
