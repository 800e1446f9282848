import type { Messages } from '../messages.js';

/** Why something was refused, and what to do next. `{format}` stands for the name of a file's format. */
export const englishRejections: Messages['rejections'] = {
  empty: 'Your seal is empty. Write at least one line of up to seven characters.',
  'too-many-lines': 'A seal can have at most three lines. Delete a line.',
  'line-too-long': 'This line is too long. Shorten it to seven characters.',
  'line-too-wide': 'This line is too wide for the seal. Use fewer or narrower characters.',
  'caption-missing':
    'The caption is missing. Write a few words, so that a screen reader can read out your seal.',
  'caption-too-long': 'The caption is too long. Shorten it to 60 characters.',
  'control-character':
    'This contains an invisible control character. Delete the words and type them again.',
  'bidi-character':
    'This contains an invisible text direction mark. Delete the words and type them again.',
  'zero-width-character':
    'This contains an invisible character. Delete the words and type them again.',
  'lone-surrogate': 'This contains half of a character. Delete it and type it again.',
  'unknown-character':
    'This contains a character that some devices cannot show. Choose another one.',
  'too-many-marks': 'A letter has too many accents or other marks. Delete some of them.',
  'contains-user-name':
    'This contains or is part of your user name, which other people know. Choose other words.',
  'contains-site-name':
    'This contains the name of this site, which anyone could guess. Choose other words.',
  'equals-password':
    'This is your password, and anyone near your screen can see a seal. Choose other words.',
  'overlaps-password':
    'This contains or is part of your password, and anyone near your screen can see a seal. Choose other words.',
  'too-common': 'These words are among the first that anyone would guess. Choose other words.',
  'picture-missing': 'You have not chosen a picture. Choose one with “Browse”.',
  'several-files': 'You chose more than one file. Choose one picture only.',
  'file-unreadable': 'The file could not be read. Choose it again, or choose another file.',
  'file-empty': 'The file is empty. Choose another picture.',
  folder: 'This is a folder. Choose one picture from it.',
  address:
    'This is an address, not a file. Save the picture on this device: right-click it on its page, or touch and hold it. Then choose the saved file.',
  'file-too-large':
    'The file is 1 MB or larger. Save a smaller version of the picture, then choose that file.',
  'file-far-too-large':
    'The file is larger than 50 MB. Save a smaller version of the picture, then choose that file.',
  'not-jpeg':
    'The file is not a JPEG picture, even if its name says so. Save the picture as a JPEG, then choose that file.',
  'not-picture':
    'The file is not a picture, even if its name says so. Choose a photo or another picture.',
  'vector-picture':
    'The file is a drawing (SVG), not a photo, and a drawing can contain program code. Save it as a JPEG, then choose that file.',
  'heic-not-decoded':
    'The file is a HEIC photo, which this browser cannot open. Save it as a JPEG, then choose that file. On an iPhone, tap Share, then Options, choose “Most Compatible”, and save it to Files. On a Mac, open it in Preview, choose File, then Export, and set Format to JPEG.',
  'too-many-pixels':
    'The picture has more than 50 megapixels. Save a smaller version, then choose that file.',
  'too-many-scans':
    'The picture is stored in an unusual way that takes too long to open. Save it again as a JPEG, then choose that file.',
  'too-many-segments':
    'The picture is stored in an unusual way that takes too long to open. Save it again as a JPEG, then choose that file.',
  'picture-cut-short':
    'The end of the file is missing: it was not fully copied or downloaded. Choose the original, or copy it again.',
  'picture-unsupported':
    'This browser cannot open this kind of picture. Save it as a standard JPEG in another program, then choose that file.',
  'picture-kind-unsupported':
    'The format of this file is {format}, which cannot be used here. Save it as a JPEG in another program, then choose that file.',
  'picture-damaged': 'The picture is damaged. Choose another picture, or save this one again.',
  'picture-not-encoded':
    'This browser could not make a small version of the picture. Choose another picture, or make a text seal.',
  'canvas-falsified':
    'To protect you from tracking, this browser changes the pictures that a page draws, so it cannot make this one smaller. Choose an upright JPEG of at most 480 × 360 pixels and 64 kB, allow this site to use canvas data, or make a text seal.',
  unreadable: 'The seal cannot be read. Make a new one.',
  'newer-version':
    'The seal in this browser was made by a newer version of this page. Reload the page, then try again.',
  'shared-computer': 'Nothing is stored on a public or shared computer. Press “Cancel”.',
  'storage-full':
    'This browser has no space left for this site. Your seal has not changed. Delete site data that you do not need, or choose a simpler picture, then press “Save” again.',
  'storage-denied':
    'This browser does not let this site store data. Nothing was changed. Allow site data for this address, then press “Save” again.',
};
