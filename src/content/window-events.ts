/** A name of an event goes in; it is listened for on the window, whatever the page has named after the function that does it. */

/**
 * Elements with an id are properties of the window, and stand before those that it has as a target of events: on a page with
 * `<form id=addEventListener>` the plain call fails, in a content script too.
 */
export function onWindow<K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): void {
  EventTarget.prototype.addEventListener.call(window, type, listener as EventListener);
}
