import { type SmallEdition, storyFile } from "../../server/newsroom/testing/small-edition.ts";

const PAPER = `name: صحيفة المدّ
tagline: حكايات صادقة تبقى
language: ar
timeZone: Asia/Dubai
sections:
  science: { name: علوم, description: كيف يعمل العالم، وكيف عرفنا ذلك. }
  places: { name: أماكن, description: سواحل ومدن وطرق بينها. }
  history: { name: تاريخ }
  culture: { name: ثقافة }
  nature: { name: طبيعة }
authors:
  ada: { name: ندى الحسيني, biography: تكتب ندى الحسيني عن البحر والفيزياء. }
`;

const PICTURE =
	"picture:\n  name: tide-mill\n  alt: طاحونة خشبية فوق بوّابة ماء\n  caption: الطاحونة عند _الجزر_.\n  credit: رسم الصحيفة\n";

const BODY = `كان الطحّانون يحسبون بتقويمين، واحدٍ للقرية وآخرَ للقمر. في المَدِينَةِ القديمة **طاحونة** بُنيت سنة 1863، وما زالت تدور.

## كيف تعمل الطاحونة

يرتفع الماء مرتين في اليوم فيملأ البركة، ثم تُغلَق البوّابة. اقرأ أيضًا [لماذا يعلو البحر](story:two-tides).

::picture[البركة وهي ممتلئة.]{name=tide-mill alt="رسم لارتفاع الماء" credit="رسم الصحيفة"}

1. يُفتح الباب عند المدّ.
2. يُغلق عند أعلى الماء.
   - تنتظر العجلة ساعتين.
   - ثم تدور.

## ما بقي منها

> الماء لا ينتظر أحدًا.
> — طحّان من القرية

:::table[ساعات العمل]
| اليوم | المدّ | الجزر |
| --- | --- | --- |
| السبت | 06:10 | 12:25 |
| الأحد | 06:58 | 13:11 |
:::

::see-also{story=two-tides}

## من يحفظها اليوم

تحفظها جمعية صغيرة.[^1] وسُمّيت في الخرائط الإنجليزية :lang[the old tide mill]{code=en} زمنًا طويلًا، ورمزها \`TM-7\`.

## كلمة أخيرة

${"يمشي الزائر على السدّ، ويسمع العجلة قبل أن يراها، ثم يشمّ رائحة القمح المطحون. ".repeat(12)}

[^1]: تأسّست سنة ١٩٧٤.
`;

const COMMENTS = `- name: سالم
  after: 2h
  text: زرتُ الطاحونة مع أبي، وكانت تدور.
  replies:
    - name: ندى الحسيني
      role: author
      after: 3h
      text: شكرًا لك يا سالم.
      replies:
        - { name: Tom, after: 4h, text: "Lovely. I would like to see it." }
- { name: ليلى, after: 5h, text: "كم يبلغ عمق البركة؟" }
- { name: حسن, after: 6h, text: "مقال جميل." }
`;

/** A small Arabic paper with a story of everything, one in English, and enough for a second page of a list. */
export function arabicEdition(): SmallEdition {
	const edition: SmallEdition = {
		"paper.yaml": PAPER,
		"stories/history/tide-mill.md": storyFile(
			"الطاحونة التي دارت بالقمر",
			"2026-11-20T06:30:00Z",
			BODY,
			`standfirst: ألف عام كان الطحّانون ينتظرون البحر مرتين في اليوم.\ntags: [المد, الطواحين]\nupdated: 2026-11-21T09:00:00Z\n${PICTURE}`,
		),
		"stories/science/two-tides.md": storyFile(
			"لماذا يعلو البحر مرتين في اليوم",
			"2026-11-19T06:30:00Z",
			"يجذب القمر الماء من جهتين.\n\nوتدور الأرض تحته في أربع وعشرين ساعة.",
			"standfirst: القمر والشمس والأرض في رقصة واحدة\ntags: [المد]\n",
		),
		"stories/places/harbour.md": storyFile(
			"The harbour that speaks English",
			"2026-11-18T06:30:00Z",
			"The signs on the quay are in English (mostly). The old name, :lang[المرسى]{code=ar}, is on the wall.",
			"standfirst: A story in another language than its paper's\nlanguage: en\ntags: [المد]\n",
		),
		"comments/tide-mill.yaml": COMMENTS,
	};
	for (let number = 1; number <= 24; number += 1) {
		edition[`stories/nature/plain-${number}.md`] = storyFile(
			`ورقة رقم ${number} من دفتر الطبيعة`,
			`2026-10-${String(number).padStart(2, "0")}T08:00:00Z`,
			"كلام قليل عن الطيور والأشجار.",
			"tags: [دفتر]\n",
		);
	}
	return edition;
}
