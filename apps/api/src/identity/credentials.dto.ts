import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

const Line = (least: number, most: number, description: string): PropertyDecorator =>
  applyDecorators(IsString(), Length(least, most), ApiProperty({ type: String, minLength: least, maxLength: most, description }));

/** POST /api/sign-in */
export class SignInBody {
  @Line(3, 254, 'E-mail address of the account')
  readonly email!: string;

  @Line(1, 200, 'Password')
  readonly password!: string;
}

/** POST /api/tokens */
export class NewTokenBody extends SignInBody {
  @Line(1, 100, 'What the token is for, such as the name of the computer')
  readonly label!: string;
}
