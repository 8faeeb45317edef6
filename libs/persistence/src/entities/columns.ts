import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';

// Short names for the columns that recur; `type` is always given, because the compilers disagree on inferred ones.
export const Id = (name = 'id'): PropertyDecorator => PrimaryColumn({ type: 'uuid', name });
export const Uuid = (name: string, options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'uuid', name, ...options });
export const Text = (name: string, options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'text', name, ...options });
export const Digest = (name: string, options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'char', length: 64, name, ...options });
export const Whole = (name: string, options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'integer', name, ...options });
export const Moment = (name: string, options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'timestamptz', name, ...options });
export const JsonB = (name: string, options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'jsonb', name, ...options });
export const nullable: ColumnOptions = { nullable: true };
