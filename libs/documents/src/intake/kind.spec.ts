import { kindOf } from './kind';

describe('what a file is', () => {
  it.each([
    ['%PDF-1.7\n…', 'application/pdf'],
    ['\n\n  %PDF-1.4', 'application/pdf'],
    ['<html><script>', 'text/plain; charset=utf-8'],
    ['PK\u0003\u0004rest', 'application/zip'],
    ['მტკიცებულება', 'text/plain; charset=utf-8'],
    ['\u0000\u0001\u0002', 'application/octet-stream'],
    ['MZ is how a letter may begin', 'text/plain; charset=utf-8'],
    ['#!/bin/sh\nrm -r x', 'text/x-shellscript'],
    ['\u0000\u0000\u0000\u0018ftypheic', 'image/heic'],
    ['\u0000\u0000\u0000\u0018ftypisom', 'video/mp4'],
    ['{\\rtf1 hello}', 'application/rtf'],
  ])('%j is %s', (content, type) => expect(kindOf(Buffer.from(content)).mediaType).toBe(type));

  it('is told from the bytes of pictures and of text in another encoding', () => {
    expect(kindOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])).mediaType).toBe('image/png');
    expect(kindOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0])).mediaType).toBe('image/jpeg');
    expect(kindOf(Buffer.from([0xe9, 0x20, 0xe8])).mediaType).toBe('application/octet-stream');
    expect(kindOf(Buffer.from([0xff, 0xfe, 0x41, 0])).mediaType).toBe('text/plain; charset=utf-16le');
  });

  it('stays a program when another type is written into it', () => {
    const program = Buffer.alloc(256);
    program.write('MZ');
    program.writeUInt32LE(128, 60);
    program.write('PE\0\0', 128, 'latin1');
    program.write('%PDF-1.7', 140, 'latin1');
    expect(kindOf(program)).toMatchObject({ family: 'executable', mediaType: 'application/vnd.microsoft.portable-executable' });
  });
});
