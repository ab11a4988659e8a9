// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/pdf.h"

namespace plandeck::sandbox {
namespace {

/// A string of the page's content: Latin-1, as the standard fonts have it.
QByteArray literal(const QString &text)
{
    auto bytes = text.toLatin1();
    bytes.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    return '(' + bytes + ')';
}

QByteArray contentOf(const QString &heading, const QStringList &lines)
{
    QByteArray content = "BT /F1 20 Tf 56 780 Td " + literal(heading) + " Tj /F1 11 Tf 0 -14 Td";
    for (const auto &line : lines)
        content += " 0 -18 Td " + literal(line) + " Tj";
    return content + " ET";
}

} // namespace

QByteArray pdfOf(const QString &heading, const QStringList &lines)
{
    const auto content = contentOf(heading, lines);
    const QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
    QByteArray file = "%PDF-1.4\n";
    QByteArray places = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const auto size = QByteArray::number(objects.size() + 1);
    const auto table = QByteArray::number(file.size());
    return file + "xref\n0 " + size + '\n' + places + "trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + table
           + "\n%%EOF\n";
}

} // namespace plandeck::sandbox
