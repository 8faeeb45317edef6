import type { TiffField } from './tiff-fields';

/** Names of Exif 2.32 for the fields that say who, when, where and with what. */
const names: Readonly<Record<TiffField['directory'], Readonly<Record<number, string>>>> = {
  picture: {
    0x10e: 'ImageDescription', 0x10f: 'Make', 0x110: 'Model', 0x112: 'Orientation', 0x131: 'Software', 0x132: 'DateTime', 0x13b: 'Artist', 0x13c: 'HostComputer', 0x8298: 'Copyright',
    0x9c9b: 'XPTitle', 0x9c9c: 'XPComment', 0x9c9d: 'XPAuthor', 0x9c9e: 'XPKeywords', 0x9c9f: 'XPSubject', 0xc614: 'UniqueCameraModel', 0xc62f: 'CameraSerialNumber',
  },
  exif: {
    0x829a: 'ExposureTime', 0x829d: 'FNumber', 0x8827: 'ISOSpeedRatings', 0x9003: 'DateTimeOriginal', 0x9004: 'DateTimeDigitized', 0x9010: 'OffsetTime', 0x9011: 'OffsetTimeOriginal', 0x9012: 'OffsetTimeDigitized',
    0x920a: 'FocalLength', 0x9286: 'UserComment', 0x9291: 'SubSecTimeOriginal', 0xa002: 'PixelXDimension', 0xa003: 'PixelYDimension', 0xa420: 'ImageUniqueID', 0xa430: 'CameraOwnerName',
    0xa431: 'BodySerialNumber', 0xa433: 'LensMake', 0xa434: 'LensModel', 0xa435: 'LensSerialNumber',
  },
  gps: {
    1: 'GPSLatitudeRef', 2: 'GPSLatitude', 3: 'GPSLongitudeRef', 4: 'GPSLongitude', 5: 'GPSAltitudeRef', 6: 'GPSAltitude', 7: 'GPSTimeStamp', 0x10: 'GPSImgDirectionRef', 0x11: 'GPSImgDirection',
    0x12: 'GPSMapDatum', 0x1b: 'GPSProcessingMethod', 0x1d: 'GPSDateStamp', 0x1f: 'GPSHPositioningError',
  },
};

export const exifName = ({ directory, tag }: TiffField): string | undefined => names[directory][tag];

/** Latitude and longitude in degrees with a sign, as maps take them; `undefined` where the file has none. */
export function positionOf(fields: readonly TiffField[]): string | undefined {
  const text = (tag: number): string => fields.find((field) => field.directory === 'gps' && field.tag === tag)?.text ?? '';
  const latitude = degrees(text(2), text(1) === 'S');
  const longitude = degrees(text(4), text(3) === 'W');
  return latitude === undefined || longitude === undefined ? undefined : `${latitude}, ${longitude}`;
}

function degrees(parts: string, negative: boolean): string | undefined {
  const [whole, minutes = 0, seconds = 0] = parts.split(' ').map(Number);
  if (parts === '' || whole === undefined || !Number.isFinite(whole + minutes + seconds)) return undefined;
  return ((negative ? -1 : 1) * (whole + minutes / 60 + seconds / 3_600)).toFixed(6);
}
