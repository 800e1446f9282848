import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Korean if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: '이 페이지는 원래 주소에 있지 않습니다. 여기에 비밀번호를 입력하지 마세요.',
  address: '원래 주소:',
  seal: '이 브라우저에 이 주소의 인장이 있습니다. 그렇다고 이 페이지가 진짜인 것은 아닙니다.',
  continue: '그래도 이 페이지에서 계속',
  continued: '이 페이지는 원래 주소에 있지 않습니다. 계속하기를 선택하셨습니다.',
};
