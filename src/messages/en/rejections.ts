import type { Messages } from '../messages.js';

/** Why something was refused, and what to do next. */
export const englishRejections: Messages['rejections'] = {
  empty: 'Write at least one line, up to seven characters.',
  'too-many-lines': 'A seal has three lines at most. Take one out.',
  'line-too-long': 'This line is too long. Shorten it to seven characters.',
  'line-too-wide': 'This line is too wide to be drawn. Use fewer or narrower characters.',
  'caption-missing': 'Write a caption of a few words, so that a screen reader can speak your seal.',
  'caption-too-long': 'The caption is too long. Shorten it to 60 characters.',
  'control-character':
    'There is an invisible control character in it. Delete it and type the words.',
  'bidi-character': 'There is an invisible direction mark in it. Delete it and type the words.',
  'zero-width-character': 'There is an invisible character in it. Delete it and type the words.',
  'lone-surrogate': 'There is half a character in it. Delete it and type it anew.',
  'unknown-character':
    'There is a character in it that cannot be drawn everywhere. Choose another.',
  'too-many-marks': 'A letter carries more than two accents. Take some away.',
  'contains-user-name': 'This contains your user name, which others know. Choose other words.',
  'contains-site-name':
    'This contains the name of this site, which anyone would guess. Choose other words.',
  'equals-password': 'This is your password, and a seal is shown openly. Choose other words.',
  'too-common': 'These are among the first words that anyone would guess. Choose other words.',
  'picture-missing': 'Choose a picture first, with “Browse”.',
  'several-files': 'Choose one picture only.',
  'file-unreadable': 'The file could not be read. Choose it again, or choose another.',
  'file-empty': 'The file is empty. Choose another picture.',
  folder: 'That is a folder. Choose one picture in it.',
  'file-too-large': 'The file has 1 MB or more. Save the picture smaller, then choose it again.',
  'file-far-too-large':
    'The file has more than 50 MB. Save the picture smaller, then choose it again.',
  'not-jpeg':
    'The file is not a JPEG picture, whatever its name says. Save the picture as JPEG, then choose that file.',
  'not-picture':
    'The file is not a picture, whatever its name says. Choose a photo or another picture.',
  'vector-picture':
    'The file is a drawing (SVG), not a photo, and a drawing can hold programs. Save it as JPEG, then choose that file.',
  'heic-not-decoded':
    'The file is a HEIC photo, which this browser cannot open. Save it as JPEG, then choose that file. On an iPhone: press Share, then Options, choose “Most Compatible”, and save it to Files. On a Mac: open it in Preview, then File, Export, Format: JPEG.',
  'too-many-pixels':
    'The picture has more than 50 megapixels. Save it smaller, then choose it again.',
  'too-many-scans':
    'The picture is stored in an unusual way that takes too long to open. Save it again as JPEG, then choose that file.',
  'picture-cut-short':
    'The end of the file is missing: it was not copied or downloaded whole. Choose the original, or copy it again.',
  'picture-unsupported':
    'This browser cannot open this kind of picture. Save it as a usual JPEG with another program, then choose that file.',
  'picture-damaged': 'The picture is damaged. Choose another, or save it again.',
  'picture-not-encoded':
    'This browser could not make a small picture of it. Choose another picture, or make a text seal.',
  'canvas-falsified':
    'This browser protects you from being recognised by changing the pictures that a page draws, so it cannot make this one smaller. Choose an upright JPEG of at most 480 × 360 pixels and 64 KB, or let this site use canvas data, or make a text seal.',
  unreadable: 'The seal cannot be read. Make it anew.',
  'newer-version':
    'The seal in this browser was made by a newer version of this page. Reload the page, then try again.',
  'shared-computer': 'Nothing is stored on a public or shared computer. Press Cancel.',
  'storage-full':
    'This browser has no space left for this site. Your seal is as it was. Delete site data that you do not need, or choose a simpler picture, then press Save again.',
  'storage-denied':
    'This browser does not let this site keep data. Nothing was changed. Allow site data for this address, then press Save again.',
};
