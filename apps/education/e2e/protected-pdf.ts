const PAGE = 'BT /F1 12 Tf 72 720 Td (Only for who knows the password.) Tj ET';
const ID = '00112233445566778899aabbccddeeff';

/** A whole PDF that asks for a password nobody knows: standard security handler, revision 2 (ISO 32000-1, 7.6.3). */
export function protectedPdf(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${PAGE.length} >>\nstream\n${PAGE}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const encryption = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${ID}${ID}> /U <${[...ID].reverse().join('')}${ID}> /P -4 >> /ID [<${ID}> <${ID}>]`;
  return Buffer.from(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encryption} >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}
