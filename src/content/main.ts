/** The content script of policy-like addresses: tells the background where the page is a policy. It fetches nothing. */
import { isConnected } from './runtime.ts';
import { watchPage } from './watch-page.ts';
import { claimWorld } from './world.ts';

// A click brings a script that does the same: then one of them serves.
if (claimWorld('watching', isConnected)) watchPage();
