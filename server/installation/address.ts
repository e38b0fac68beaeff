// The address by which people reach the server: a scheme, a host, perhaps a port, and nothing else. It does not ask the network.

/** `origin` is the address as browsers write it; `fault` says in Chinese what is wrong with it. */
export type Address = { readonly origin: string } | { readonly fault: string };

/** `https`: only https will do, as for Excel. */
export function parseAddress(text: string, { https = false } = {}): Address {
  const words = text.trim();
  if (!/^https?:\/\//i.test(words))
    return fault(
      words,
      `应以 ${https ? "https://" : "https:// 或 http://"} 开头，例如 https://nb.example.gov.cn:3000`,
    );
  if (!URL.canParse(words)) return fault(words, "缺少主机名，或者主机名、端口写错了");
  const url = new URL(words);
  if (url.username !== "" || url.password !== "") return fault(words, "不能带用户名和密码");
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "")
    return fault(words, "只写到主机名和端口为止，后面不能再有路径");
  if (url.hostname.includes("*")) return fault(words, "不能用通配符");
  if (https && url.protocol !== "https:")
    return fault(words, "Excel 只接受 https 地址。没有证书时可以先用 npm run certs 生成试用证书");
  return { origin: url.origin };
}

const fault = (words: string, why: string): Address => ({ fault: `地址“${words}”不能用：${why}。` });
