/**
 * Puts on the paper's own face, before the first word, where `src/ui/own-face.ts` has brought it to this device. Storage
 * may be forbidden.
 */
export const OWN_FACE_SCRIPT =
	'try{localStorage["broadsheet:face"]&&(document.documentElement.dataset.face="")}catch{}';
