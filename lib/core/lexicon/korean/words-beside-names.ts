import { beginningsList, foldedList } from '../../text/word-list.ts';
import type { WordsBesideNames } from '../language-words.ts';

/** Korean words that appear beside names. */
export const WORDS_BESIDE_NAMES: WordsBesideNames = {
  functionWords: foldedList(`
    그 이 저 것 수 등 및 또 또는 그러나 하지만 그리고 그런데 때문에 위해 대한 대해 통해 따라 관련 지난 오늘 내일 어제 이날 현재 당시 이번 모든 여러 많은 다른 같은 한편 특히 여자친구
    남자친구 사람 우리 저희 그녀 자신 때 후 전 중 말 더 가장 매우 아주 다시 함께 있는 없는 하는 된 할
  `),
  titles: beginningsList(`
    대통령 총리 장관 차관 의원 대표 회장 사장 감독 선수 교수 박사 시장 지사 후보 위원장 총재 총장 배우 가수 기자 변호사 검사 판사
  `),
  speech: beginningsList('말했 밝혔 전했 강조했 주장했 설명했 덧붙였 언급했 발표했'),
  things: beginningsList('재단 행정부 정부 대학교 병원'),
  places: foldedList(
    '한국 북한 미국 중국 일본 러시아 영국 프랑스 독일 이탈리아 스페인 인도 서울 부산 평양 워싱턴 도쿄 베이징',
  ),
};
