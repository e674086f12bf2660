/** The background: registers listeners and nothing else. All state is in `storage.session`; the browser may stop us any time. */
import type { Runtime } from 'webextension-polyfill';
import { browserApi } from '../browser-api.ts';
import { onSettingsChanged } from '../settings/settings-store.ts';
import { answerContent, placeOf } from './answer-content.ts';
import { answerPopup } from './answer-popup.ts';
import { tellRefused } from './ask-for-reading.ts';
import { followEveryPage, noteGrantGone } from './every-page.ts';
import { openFirstRun } from './first-run.ts';
import { forgetLeftPage } from './forget-left-page.ts';
import { giveBackUnclaimed, useNewGrants } from './read-allowed.ts';
import { noteClosed } from './read-behind.ts';
import { readContentMessage, readPopupMessage } from './read-message.ts';
import { changePage, repaintBadges } from './report-store.ts';

browserApi.runtime.onMessage.addListener(((message, sender, sendResponse) => {
  if (sender.id !== browserApi.runtime.id) return;
  const popupMessage = sender.url?.startsWith(browserApi.runtime.getURL('')) ? readPopupMessage(message) : null;
  if (popupMessage) {
    void answerPopup(popupMessage).then(sendResponse);
    return true;
  }
  const place = placeOf(sender);
  const contentMessage = place ? readContentMessage(message) : null;
  if (place && !contentMessage) void tellRefused(place.tabId);
  if (!place || !contentMessage) return;
  // The answer tells the sender that the work is done, and keeps this worker alive until then.
  void answerContent(contentMessage, place).then(sendResponse, () => sendResponse(true));
  return true;
}) as Runtime.OnMessageListenerCallback);

browserApi.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status !== undefined) void forgetLeftPage(tabId);
});

browserApi.tabs.onRemoved.addListener((tabId) => {
  void noteClosed(tabId);
  void changePage(tabId, () => null).then(giveBackUnclaimed);
});

browserApi.permissions.onAdded.addListener(() => void useNewGrants());

browserApi.permissions.onRemoved.addListener(() => void noteGrantGone());

onSettingsChanged(() => void Promise.all([repaintBadges(), followEveryPage()]));

browserApi.runtime.onInstalled.addListener(({ reason }) => {
  void openFirstRun(reason);
  // Browsers forget registered scripts when the extension is updated.
  void noteGrantGone().then(followEveryPage);
});
