using System.Globalization;
using System.Xml;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Reports;

/// <summary>JUnit XML: each change is a test, which fails from the chosen verdict on.</summary>
/// <param name="failsFrom">The verdict on the wire; null for never.</param>
internal sealed class JUnitReport(Verdict? failsFrom) : IReportWriter
{
    /// <inheritdoc />
    public void Write(ChangeReport report, TextWriter output) => Write($"{report.Old.Path} -> {report.New.Path}", "Nothing changed.", report.Changes, output);

    /// <summary>Writes changes, or what is told as such.</summary>
    /// <param name="title">The suite's name.</param>
    /// <param name="nothing">The one test where there are none.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="output">Where to.</param>
    public void Write(string title, string nothing, IReadOnlyList<ContractChange> changes, TextWriter output)
    {
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CloseOutput = false }))
        {
            var name = Text(title);
            xml.WriteStartElement("testsuites");
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("tests", Math.Max(changes.Count, 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("failures", changes.Count(Fails).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("errors", "0");
            xml.WriteAttributeString("skipped", "0");
            if (changes.Count == 0)
            {
                // Readers of such files take a suite without tests for a mistake.
                WriteCase(xml, name, nothing);
                xml.WriteEndElement();
            }

            foreach (var change in changes)
            {
                Write(xml, change);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write('\n');
    }

    private static void WriteCase(XmlWriter xml, string suite, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", suite);
        xml.WriteAttributeString("name", name);
    }

    // XML has no word for control characters and halves of surrogate pairs, which a contract may hold.
    private static string Text(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        return string.Concat(text.Select(static one => XmlConvert.IsXmlChar(one) ? one : '\uFFFD'));
    }

    private bool Fails(ContractChange change) => failsFrom is { } from && change.Wire >= from;

    private void Write(XmlWriter xml, ContractChange change)
    {
        var place = (change.New ?? change.Old)!;
        WriteCase(xml, change.Operations.Count == 1 ? Text(change.Operations[0]) : "contract", Text($"{change.Rule.Id} {change.Message}"));
        xml.WriteAttributeString("file", Text(place.Path));
        xml.WriteAttributeString("line", place.Line.ToString(CultureInfo.InvariantCulture));
        if (Fails(change))
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", change.Rule.Name);
            xml.WriteAttributeString("message", Text(change.Message));
            xml.WriteString(Text($"{place.Path}:{place.Line}:{place.Column} {place.Pointer}\n{string.Join("\n", change.Operations)}"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
