import type { ArticleProblem, ArticleWarning } from '../../story/problem.ts';
import { say, type Markdown } from '../markdown.ts';
import { number } from './formats.ts';

/** One sentence that names the file and the line, where one is meant, and one of what to do. */
export function problem(given: ArticleProblem): Markdown {
  const where = given.line === null ? say`**${given.file}**` : say`**${given.file}**, linha ${given.line}`;
  switch (given.kind) {
    case 'unreadable':
      return say`${where}: o arquivo não pode ser lido (${given.cause}). Veja se ele está lá e se o bot pode lê-lo.`;
    case 'no-article':
      return say`${where}: não há nenhum artigo aqui. Adicione um arquivo .txt, .md ou .html que tenha um.`;
    case 'empty':
      return say`${where}: o arquivo está vazio. Coloque nele o texto do artigo, ou tire o arquivo.`;
    case 'no-paragraph':
      return say`${where}: não segue nenhum parágrafo de um artigo. Coloque o texto abaixo do título, com uma linha em branco entre os parágrafos.`;
    case 'binary':
      return say`${where}: este não é um arquivo de texto. Salve o artigo como texto simples e use esse.`;
    case 'not-utf8':
      return given.encoding === null
        ? say`${where}: o texto não é UTF-8 válido. Salve o arquivo de novo como UTF-8.`
        : say`${where}: o texto parece ${given.encoding}, não UTF-8. Salve o arquivo de novo como UTF-8.`;
    case 'too-large':
      return say`${where}: o arquivo tem ${inKilobytes(given.bytes)}, e o máximo é ${inKilobytes(given.limit)}. Divida-o ou encurte-o.`;
    case 'front-matter':
      return say`${where}: as linhas entre as marcas --- do início não podem ser entendidas (${given.cause}). Corrija essa linha ou tire o bloco.`;
    case 'unknown-format':
      return given.ending === ''
        ? say`${where}: o nome do arquivo não tem extensão. Use .txt, .md ou .html.`
        : say`${where}: arquivos que terminam em ${given.ending} não são lidos. Salve-o como .txt, .md ou .html.`;
    case 'no-article-body':
      return say`${where}: nenhum artigo pode ser lido nesta página. Talvez seja uma lista de links, ou só scripts a mostrem. Salve o texto do artigo como .txt ou .md.`;
    case 'tangled-page':
      return say`${where}: ${TANGLED[given.what](given.limit)}, demais para ler de uma vez. Salve o texto do artigo como .txt ou .md.`;
    default:
      return say`${where}: o artigo não pode ser entendido aqui (${given.cause}). Corrija essa linha e recarregue.`;
  }
}

const TANGLED = {
  depth: (limit: number) => say`os elementos da página estão aninhados em mais de ${limit} níveis`,
  elements: (limit: number) => say`a página tem mais de ${number(limit)} elementos`,
  nesting: (limit: number) =>
    say`os elementos da página estão aninhados mais de ${number(limit)} vezes ao todo`,
} as const;

/** What a moderator should look at in an article that loaded: one sentence of what was guessed, and one of what to do. */
export function warning({ file, declared, used }: ArticleWarning): Markdown {
  const says =
    declared === null
      ? say`não diz como seu texto está codificado`
      : say`diz que é ${declared}, mas seu texto não é`;
  return say`**${file}**: ${says}, então foi lido como ${used}. Veja se os acentos e as aspas estão certos; se não, salve-o como UTF-8.`;
}

function inKilobytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${number(Math.ceil(bytes / 1000))} kB`;
}
