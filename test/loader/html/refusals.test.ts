import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/loader/parse/html/parse-html.ts';
import { loaded, problemOf } from '../loading.ts';

const BODY = '<h1>Dam</h1><p>The dam was opened, and all of Ely came, and nobody was hurt that day.</p>';

describe('a page is refused', () => {
  it.each([
    '<html><body></body></html>',
    '<div id="root"></div><script>render()</script>',
    '<nav><a href="/a">News</a> <a href="/b">Sport</a></nav>',
    '<h1>Dam</h1>',
    '<!-- It is open. -->',
  ])('without an article: %s', (html) => {
    expect(problemOf('a.html', html)).toEqual({ kind: 'no-article-body', file: 'a.html', line: null });
  });

  it('when it is nested too deep', () => {
    expect(problemOf('a.html', `${'<div>'.repeat(101)}${BODY}`)).toEqual({
      kind: 'tangled-page',
      what: 'depth',
      limit: 100,
      file: 'a.html',
      line: null,
    });
    expect(loaded('a.html', `${'<div>'.repeat(99)}${BODY}`).status).toBe('loaded');
  });

  it('when it has too many elements, those that show nothing not counted', () => {
    const kind = { kind: 'tangled-page', what: 'elements', limit: 10_000 };
    expect(problemOf('a.html', `${BODY}${'<i>a</i>'.repeat(10_000)}`)).toMatchObject(kind);
    expect(loaded('a.html', `${BODY}<svg>${'<g></g>'.repeat(10_000)}</svg>`).status).toBe('loaded');
  });

  it('when its elements are nested deep and many', () => {
    const deep = `${'<div>'.repeat(90)}${BODY}${'</div>'.repeat(90)}`;
    expect(problemOf('a.html', deep.repeat(40))).toMatchObject({ kind: 'tangled-page', what: 'nesting' });
    expect(loaded('a.html', deep.repeat(10)).status).toBe('loaded');
  });

  it('when it is empty or binary', () => {
    expect(problemOf('a.html', ' \n').kind).toBe('empty');
    expect(problemOf('a.html', `${BODY}\0`).kind).toBe('binary');
  });
});

describe('a hostile page', () => {
  it.each([
    ['nested elements', '<div>'.repeat(100_000)],
    ['nested inline elements', '<b>'.repeat(100_000)],
    ['nested tables', '<table><tr><td>'.repeat(30_000)],
    ['attributes', `<p ${Array.from({ length: 90_000 }, (_, at) => `a${at}=1`).join(' ')}>${BODY}`],
    ['a class', `<p class="${'a b '.repeat(240_000)}">${BODY}`],
    ['open tags', '<a '.repeat(300_000)],
    ['open comments', '<!--'.repeat(240_000)],
    ['end tags', '</b>'.repeat(240_000)],
    ['ends of paragraphs', '</p>'.repeat(240_000)],
    ['entities', '&amp;'.repeat(190_000)],
    ['ampersands', '&'.repeat(990_000)],
    ['blanks', `<p>${' \n'.repeat(490_000)}x`],
    ['words of one paragraph', `<p>${'word, '.repeat(160_000)}`],
    ['words of one heading', `<h1>${'a '.repeat(240_000)}</h1><h2>${'b '.repeat(240_000)}</h2>`],
    ['linked data', `<script type="application/ld+json">${'['.repeat(900_000)}</script>`],
    ['metas', '<meta charset=utf-16 name=a content=b>'.repeat(20_000)],
    ['names of objects', `<p __proto__=a constructor=b class=toString id=hasOwnProperty>${BODY}`],
  ])('of a megabyte of %s is loaded or refused', (_, html) => {
    expect(['loaded', 'refused']).toContain(loaded('a.html', html).status);
  });

  it('is given up in the step that shows it, not at its end', () => {
    let steps = 0;
    for (const parse = parseHtml('<div>'.repeat(100_000)); parse.next().done !== true;) steps += 1;
    expect(steps).toBeLessThan(2);
  });

  it('is read in many steps', () => {
    let steps = 0;
    for (const parse = parseHtml(BODY.repeat(1_000)); parse.next().done !== true;) steps += 1;
    expect(steps).toBeGreaterThan(10);
  });
});
