/**
 * What the typefaces of the papers have, as ranges of code points: how far each starts after the end of the one before, and
 * how long it is where that is more than one, in base 36. Written by `node tools/papers/printable-ranges.mjs`.
 */
export const printableRanges: string = [
  'x.2m x.6a 4 3 2.4 1.3 1.2 2.2 2 1.2 d.3 5 7.5 9.h 4.6 2.2 2.3 3.2 1.b 2.2 2.2 2.2 a.9 1.2 2.2 f 2.5 2.5 2.2 6.18 1.9 1.c 1.2 2.2 1.5 1.8 7.5 2.3 1.7 ',
  '4.7 3.f 1.5 5.2 1 i.e 1.5 1 2.9 2.8 1 1.5 1 2.7 2 1.4 9 7.2 3 1.2 1 i.2 4 3 5.7 1 1.k 1.1b 3 1 1 1 1 3 i 2.2 7.2o 2.2 e.4 q.4 2.6 4.4 6.2 2.6 2.2 2.2 ',
  '4.5 2.2 6.3 2.6 8.2 2.4 4.2 2.2 2.2 1l.12 2.1e 2.3 1.1j 8.r 4.6 b.5 1.6y 28.1c 7k.2 e b 9.8 j i.r 1.3k w1.1m 4.t g4.12 1 5 2.8g 234.17 2.3 g.13 1.2 ',
  '17 6 1 1.2 1.8 1 1.6 3.5 1 1.4 3.3 2 j.2 8 1 3 s 3 b 1 1 a 3 d 1g.2 2.2 2.8 4.2 6.e 6.a 2.c 8.2 2.e 2.2 2.6 2.2 a.8 8.a 6.2k 6.m 2.6 2.12 2.6 2.8 1 1 ',
  '1 1.v 2.1h 1.f 1.e 2.6 1.j 2.3 1.9 1.1g 1 2.8 2 1 2.4 4 1 u.2 2.r i 1.2 1.2 1.4 1 2.2 1.2 2.3 2.3 t.2 h f 2 1 3.2 4 3 2.2 6 1.3 3.2 3 2 6 5 k.f 1.c ',
  '4.c d 6.a e f.2 a.3 4.2 3.5 h.4 b a 1.2 1.7 3 1.3 1 3.2 2.4 2 1.a 5.4 5 5 1 2 3 j.3 1.4 2.2 2.2 2.2 2.2 a.6 2.2 9.5 6 4 p q.2 j i.2 1.3 8 1 5 3.6 3.2 ',
  '2.3 3o.2 c.f 1 b.2 1z 1o.99 4.a 1.9 1.2 1.4 1.6 4.2 8.5 8 g.4 1.2 2 4.4 3.3 4.4 f a.3 2.4 t.g 2.c y s.2 1v g.2 2.2 1 y 1.2 h 3 4.6 3 h.u d 1w.4 96.2 ',
  '3t 1m.2 7d.3 i 3e 5m.3 2.2 a b 3m.12 1 5 6i 9.4 k.2 5 g 19.q 1.2h c.5y q.c 4.1s 1.2e 2.2v 5.17 1.2m 1.18 4.10 c.1b 1.7g 1.58p 22.g6o 1f0 5.4 14.2 a.2 ',
  '8.2 j.f 1 z.2 4 1 1o.3 1n.a 4m.w 2o.t d2 i.2 48.8mc c.n 4.1d 6is.a6 42.5 e.5 5.q 1.5 1 1.2 1.2 1.3g h.a5 g.1s 2.1i 14.e i.a m.z 1.j 1.4 4.3 1 1.3r 2 ',
  '1.5a 3.6 2.6 2.6 2.3 3.7 1.7 5ch.a 15o6.4 1.r 1.2 1 2 1.a 1.4 1 1 6 4 1 1 1.3 1.2 1 2 1 1 1 1 1.2 1 2.4 1.7 1.4 1.4 1 1.a 1.h 5.3 1.5 1.h 1g.2 em.4t ',
  '2b.3 d.18 4.9 7.2 gn 2w fp ct 1dg 3f 1.2 n 1 b r a t 1i 17 b 1p 34 7r 1x f 3b 28 5a 1h 35 o b 1m m 25 39 2q 3c 1q 1e 3i 2c 31 7 o 5i 32 21 3l n 7s 38 ',
  'i 3s 3m 8 13 5l dx 4r 1n n u 6 h 21 c o t q d 2d 15 26 2h.2 85 1u 33 30 29 w q ai 79 2e fv 5y n s l p 9 4 l 14 2a.2 6h 1p p 3n ao 4c 79 3y 76 1o 7v ',
  '6h 9z 27 4j 1r 88 3x 8.2 2d 3a 6 22 a9 2o 4d 7e 7l 54 c.2 1c 99 1a 2h 3 1.2 1 4 4 4 p 23.2 5 j 3i 39 1l 1b 6 30.4 b 5g f y z.2 3m 9 d 10 o gq 1s bp ',
  'n.2 11 1r 1 d 1d 42 11.2 14 9m 5o 22 30 5e 1j f 67 2 4r u j go 3f 97 4k 2a 6 6i 11 g 1m 1b 23 3w o 4m 71 6n 9 14 1e w 9y 2f a 5o 3q z n 1k 19 6p 3a ',
  '20 1b 2n 22 1g z 1b 1w.2 5y 6p 1j a 3h 7 1l 77 23 7 7 76 b.2 c 4l q 48 o 8s 3w l h b 2 2k k.2 f 1m 1k 3b b q g a 1r 8 3w 8j.2 1z 5 l 5h 51 3u 7q 5t 7 ',
  '1d 30 2m 2j 78 c 2u t 15 1v 1s 1l 1f 16 1z 2k 5g 7 21 16 1q 9u 10 8e 2p.3 6z o 17 a id.2 y h 1k c5 k.2 f b 2a e 3e k 1a 9r 5u 1a 4c 1e 3h 4w a 8 38 ',
  '3f 1i 3n 18 33 30 1d 2z 4b 1t 40 1c cb a 34 61 14 h 3 20 3q 3y 2k.2 4u s 1t y 6d 9x 2 x r.2 1d.2 2q a p 19 13 1f f 6 2s 3b 19 2f 7 1 2 3s 1e 2o o m ',
  '2h j 7 7 m 2a f 29 a 1n 5h d8 d 58 g da 25 16 5h 4v 34 14 1i 5b 16 3u bv k8 3z 1l 13 b 1s 1l m d 44 4 8 1t 8 1u k 2a 3a 46 7w 4 61 4q 48 80 g n 21 25 ',
  '8a 7x r 5q 21 5 x 11l as.2 e.2 50 7m 2q b 2 a 3q b 2 25 3p 7 6 2 j.2 13 3b.2 3 1f c 13.2 8.3 1 1 2w.2 m 1r 2g a 1 6 1 8 g.2 4 5 6 1 2 5 k 2 2 d 7 3 5 ',
  '2 5 d 9 8 2 9 3 2 9 2 1 4b em 47 2 p 6 47 9n f 33 1d e7.2 3i w 22 5b 3 v 3m b r 36 1v 5 2 83 b 2 4q 5s 4 8 7 1.3 1 i 7.2 68 2 33 x h 15 63 4 2 h j 2 ',
  'i 6c b 32 17 3j 3.2 2 6.2 1 3 1 8 3 b.2 8 4 2 2 3 2 1 3 1g d.2 d 3r 8 45.2 6 1 2.2 6 3k 1 1.2 e.2 7 4.2 12 1u 1 8 2 3 29 b a 1bk 2lv kw ao 3dl a 5 2 ',
  '1 7 5 3 6 b 6 b f a 5 3 c k.2 b 5 5 3 s 7.2 4 3 4 2 e 6 7 3 a 5.2 z 1 10 14 1m d.2 k 2lw 1ir.2 b1 ',
].join('').trimEnd();
