/**
 * Whether WordPress takes an e-mail address: its `is_email` knows ASCII only, so it refuses addresses that are right
 * elsewhere ("用户@例子.中国").
 */
export function isWpEmail(email: string): boolean {
	const [local = "", domain = "", ...more] = email.split("@");
	if (email.length < 6 || more.length > 0) return false;
	if (!/^[\w!#$%&'*+/=?^`{|}~.-]+$/.test(local)) return false;
	const labels = domain.split(".");
	return labels.length > 1 && labels.every((label) => /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i.test(label));
}
