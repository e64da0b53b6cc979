import { type SmallEdition, storyFile } from "../../server/newsroom/testing/small-edition.ts";

const PAPER = `name: 潮汐报
tagline: 留得住的真实故事
language: zh-Hans
timeZone: Asia/Shanghai
sections:
  science: { name: 科学, description: 世界如何运转，我们又如何得知。 }
  places: { name: 地方, description: 海岸、城市与其间的道路。 }
  history: { name: 历史 }
  culture: { name: 文化 }
authors:
  ada: { name: 林晚, biography: 林晚写海与物理。 }
`;

const PICTURE =
	"picture:\n  name: tide-mill\n  alt: 水闸上的木制水车坊\n  caption: 退潮时的水车坊。\n  credit: 插图：潮汐报\n";

const BODY = `一千年来，磨坊主有两本日历：一本属于村庄，一本属于月亮。“潮水不等人。”村里的人这样说。1863年建成的**水车坊**，今天仍在转动（周日除外）。

## 它怎样转动

海水每天两次涨满池塘，闸门随后关上。请参阅[海为何一天涨两次](story:two-tides)。

::picture[池塘满水时。]{name=tide-mill alt="水位图" credit="插图：潮汐报"}

1. 涨潮时开门。
2. 满潮时关门。

## 留下了什么

> 水不等人。
> — 村里的磨坊主

:::table[开放时间]
| 日子 | 涨潮 | 退潮 |
| --- | --- | --- |
| 周六 | 06:10 | 12:25 |
:::

## 谁在守护

一个小小的协会守护着它。[^1] 英文地图上它叫 :lang[the old tide mill]{code=en}，编号为 \`TM-7\`，使用iPhone手机也能看到。

## 最后一句

${"沿着堤坝走去，先听见水车，再看见水车，然后闻到新磨面粉的香气，“这就是潮汐的味道”。".repeat(12)}

[^1]: 协会成立于1974年。
`;

const COMMENTS = `- name: 李明
  after: 2h
  text: 小时候我和父亲去过，水车一直在转。
  replies:
    - { name: 林晚, role: author, after: 3h, text: 谢谢您。 }
- { name: 小雨, after: 5h, text: "池塘有多深？" }
`;

/** A small Chinese paper, with a story in Arabic. */
export function chineseEdition(): SmallEdition {
	return {
		"paper.yaml": PAPER,
		"stories/history/tide-mill.md": storyFile(
			"靠月亮转动的水车坊",
			"2026-11-20T06:30:00Z",
			BODY,
			`standfirst: 一千年来，磨坊主每天两次等候大海。\ntags: [潮汐, 磨坊]\nupdated: 2026-11-21T09:00:00Z\n${PICTURE}`,
		),
		"stories/science/two-tides.md": storyFile(
			"海为何一天涨两次",
			"2026-11-19T06:30:00Z",
			"月亮从两边牵引海水。\n\n地球在它下面转动。",
			"standfirst: 月亮、太阳与地球\ntags: [潮汐]\n",
		),
		"stories/places/harbour.md": storyFile(
			"الميناء الذي يتكلم العربية",
			"2026-11-18T06:30:00Z",
			"كُتبت اللافتات على الرصيف بالعربية. واسمه القديم :lang[老港]{code=zh} على الجدار.",
			"standfirst: حكاية بلغة غير لغة صحيفتها\nlanguage: ar\ntags: [潮汐]\n",
		),
		"comments/tide-mill.yaml": COMMENTS,
	};
}
