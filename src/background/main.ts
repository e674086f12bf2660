/** The background: registers listeners and nothing else. All state is in `storage.session`; the browser may stop us any time. */
import type { Runtime } from 'webextension-polyfill';
import { browserApi } from '../browser-api.ts';
import { onCommand } from '../browser-differences.ts';
import { onSettingsChanged } from '../settings/settings-store.ts';
import { answerContent, placeOf } from './answer-content.ts';
import { answerPopup } from './answer-popup.ts';
import { tellNoAccess, tellRefused } from './ask-for-reading.ts';
import { followEveryPage, noteGrantGone } from './every-page.ts';
import { openFirstRun } from './first-run.ts';
import { forgetLeftPage } from './forget-left-page.ts';
import { answerCommand } from './marks/answer-command.ts';
import { answerMarks, followLoad } from './marks/answer-marks.ts';
import { dropMarks } from './marks/marks-store.ts';
import { offerMenus, onMenuClicked } from './menus.ts';
import { giveBackUnclaimed, useNewGrants } from './read-allowed.ts';
import { noteClosed } from './read-behind.ts';
import { isAboutMarks, readContentMessage, readPopupMessage } from './read-message.ts';
import { changePage, repaintBadges } from './report-store.ts';

browserApi.runtime.onMessage.addListener(((message, sender, sendResponse) => {
  if (sender.id !== browserApi.runtime.id) return;
  const popupMessage = sender.url?.startsWith(browserApi.runtime.getURL('')) ? readPopupMessage(message) : null;
  if (popupMessage) {
    const answer = isAboutMarks(popupMessage) ? answerMarks(popupMessage) : answerPopup(popupMessage);
    void answer.then(sendResponse);
    return true;
  }
  const place = placeOf(sender);
  const contentMessage = place ? readContentMessage(message) : null;
  if (place && !contentMessage) void tellRefused(place.tabId);
  // Firefox lets the click's script into some pages that are none of the web, such as about:blank.
  if (!place && sender.tab?.id !== undefined && sender.frameId === 0)
    void tellNoAccess(sender.tab.id, 'This is no page of the web.');
  if (!place || !contentMessage) return;
  // The answer tells the sender that the work is done, and keeps this worker alive until then.
  void answerContent(contentMessage, place).then(sendResponse, () => sendResponse(true));
  return true;
}) as Runtime.OnMessageListenerCallback);

browserApi.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status !== undefined) void forgetLeftPage(tabId).then(() => followLoad(tabId, status === 'complete'));
});

browserApi.tabs.onRemoved.addListener((tabId) => {
  void noteClosed(tabId);
  void changePage(tabId, () => null).then(giveBackUnclaimed);
  void dropMarks(tabId);
});

onCommand((command, tabId) => void answerCommand(command, tabId));

onMenuClicked();

browserApi.permissions.onAdded.addListener(() => void useNewGrants());

browserApi.permissions.onRemoved.addListener(() => void noteGrantGone());

onSettingsChanged(() => void Promise.all([repaintBadges(), followEveryPage()]));

browserApi.runtime.onInstalled.addListener(({ reason }) => {
  void openFirstRun(reason);
  void offerMenus();
  // Browsers forget registered scripts when the extension is updated.
  void noteGrantGone().then(followEveryPage);
});

// The person may have given the browser another language since.
browserApi.runtime.onStartup.addListener(() => void offerMenus());
