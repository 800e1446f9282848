import type { EditorMessages } from '../en/editor.js';
import { formatsFor } from '../formats.js';

const { fileSize, number } = formatsFor('ko');

/** What `<seal-editor>` says in Korean. */
export const editor: EditorMessages = {
  title: '내 로그인 인장',
  kindGroup: '인장 종류',
  text: '글자 인장 만들기',
  picture: '이미지 업로드',

  wordsGroup: '인장에 넣을 문구',
  textAdvice: '독특하고 추측하기 어려운 말을 고르세요. 아이디나 비밀번호는 절대 사용하지 마세요.',
  line: (index) => `${number(index)}번째 줄`,
  count: (used, most) => `${number(most)}자 중 ${number(used)}자`,
  riskHigh: '너무 흔합니다. 복제 페이지가 몇 번 만에 알아맞힐 수 있습니다. 특이한 것을 고르세요.',
  riskSome:
    '흔한 말을 여러 번 시도하는 사람은 이것을 알아맞힐 수 있습니다. 더 특이한 것이 안전합니다.',
  riskLow: '복제 페이지가 이것을 알아맞힐 가능성은 낮습니다.',

  pictureGroup: '인장에 넣을 이미지',
  pictureAdvice:
    '작게 보아도 쉽게 알아볼 수 있는 특별한 이미지를 고르세요. 1MB 미만의 JPEG 파일을 사용하세요.',
  browse: '찾아보기',
  dropHint: '또는 이미지를 여기에 끌어다 놓거나 붙여 넣으세요.',
  reading: '이미지를 읽는 중…',
  stopReading: '읽기 중지',
  convert: '자동으로 변환',
  shrink: '자동으로 축소',
  offerNote: '이 작업은 브라우저 안에서 이루어집니다. 파일은 어디로도 전송되지 않습니다.',
  offerNoteKept:
    '이 작업은 브라우저 안에서 이루어집니다. 파일은 어디로도 전송되지 않으며, 사이트는 완성된 인장만 받습니다.',
  pictureReady: '이미지가 준비되었습니다.',
  pictureConverted: (kind) => `${kind} 형식에서 변환했습니다. 이미지가 준비되었습니다.`,
  pictureShrunk: (from, to) =>
    `크기를 ${fileSize(from)}에서 ${fileSize(to)}로 줄였습니다. 이미지가 준비되었습니다.`,
  pictureConvertedAndShrunk: (kind, from, to) =>
    `${kind} 형식에서 변환하고 크기를 ${fileSize(from)}에서 ${fileSize(to)}로 줄였습니다. 이미지가 준비되었습니다.`,
  cropFailed: '자르기 도구를 불러오지 못했습니다. 인장에는 이미지의 가운데 부분이 표시됩니다.',
  picturePlain:
    '이 이미지는 거의 한 가지 색입니다. 그대로 써도 되지만, 더 다채로운 이미지가 알아보기 쉽습니다.',
  caption: '설명',
  captionAdvice:
    '본인만 아는 짧은 말로 이미지를 설명하세요. 스크린 리더가 읽어 주며, 복제 페이지에는 이 설명이 없습니다.',

  colourGroup: '배경색',
  moreColours: '색상 더 보기',

  computerAdvice:
    '공용 컴퓨터에서는 절대 인장을 만들지 마세요. 다음에 이 브라우저를 쓰는 사람이 볼 수 있습니다. 인장은 이 브라우저에만 보관되므로, 로그인할 때 쓰는 브라우저마다 만드세요.',
  computerAdviceKept:
    '공용 컴퓨터에서는 절대 인장을 만들지 마세요. 다음에 이 브라우저를 쓰는 사람이 볼 수 있습니다. 이 사이트는 이 브라우저만을 위해 인장을 보관하므로, 로그인할 때 쓰는 브라우저마다 만드세요.',
  sharedComputer: '공용 컴퓨터이거나 함께 쓰는 컴퓨터입니다',
  sharedNote: '여기에서는 인장을 만들지 마세요. 아무것도 저장되지 않습니다.',
  sharedKeptNote:
    '이 브라우저에 인장이 저장되어 있습니다. 삭제하려면 ‘삭제’를 누른 다음 ‘저장’을 누르세요.',

  preview: '미리보기',
  previewNote: '인장은 로그인 페이지에 이렇게 표시됩니다.',
  previewSmallNote: '작은 것은 공간이 좁을 때의 모습입니다. 알아볼 수 있겠습니까?',
  previewWaiting: '인장이 완성되면 여기에 표시됩니다.',
  remove: '삭제',
  removedNote: '인장을 비웠습니다. 이 브라우저에서 완전히 삭제하려면 ‘저장’을 누르세요.',
  removedNoteKept:
    '인장을 비웠습니다. 이 브라우저와 이 사이트에서 완전히 삭제하려면 ‘저장’을 누르세요.',
  clearedNote: '작성 중이던 내용이 지워졌습니다.',
  undo: '실행 취소',
  missingNote:
    '이 브라우저에서 만든 인장이 더 이상 여기에 없습니다. 이 페이지를 직접 열었고 주소가 맞을 때만 새 인장을 만드세요. 새 인장 없이 경고를 멈추려면 ‘삭제’를 누른 다음 ‘저장’을 누르세요.',
  unreadableNote:
    '이 브라우저의 인장이 손상되었습니다. 이 페이지를 직접 열었고 주소가 맞을 때만 새 인장을 만드세요. 새 인장 없이 경고를 멈추려면 ‘삭제’를 누른 다음 ‘저장’을 누르세요.',

  newerNote:
    '로그인 인장을 다루려면 이 페이지의 더 새로운 버전이 필요합니다. 현재 버전에서는 인장을 변경하거나 삭제할 수 없으므로 여기에서 새 인장을 만들지 마세요. 페이지를 새로 고치세요. 그래도 안 되면 나중에 다시 시도하세요. 브라우저 설정에서 이 사이트의 데이터를 삭제해 인장을 없앨 수도 있지만, 로그아웃될 수 있습니다.',
  reload: '페이지 새로 고침',

  save: '저장',
  saving: '저장하는 중…',
  cancel: '취소',
  unsaved: '저장하지 않은 변경 사항이 있습니다. 어떻게 하시겠습니까?',
  discard: '변경 사항 버리기',
  keep: '계속 편집',
  saved: '로그인 인장이 이 브라우저에 저장되었습니다.',
  savedKept: '로그인 인장이 이 브라우저에 저장되었고, 이 사이트가 그 사본을 보관합니다.',
  removed: '로그인 인장이 이 브라우저에서 삭제되었습니다.',
  removedKept: '로그인 인장이 이 브라우저와 이 사이트에서 삭제되었습니다.',
};
