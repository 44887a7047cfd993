using System.Collections;
using System.Globalization;
using System.Text;
using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Tests.Nodes;

namespace TiledeskContracts.Spec.Tests.Reading;

/// <summary>Every property of a document's elements as text, except where they stand in the file.</summary>
internal static class DocumentText
{
    public static string Of(OpenApiDocument document)
    {
        var text = new StringBuilder();
        Write(document, text);
        return text.ToString();
    }

    private static void Write(object? value, StringBuilder text)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string or bool:
                text.Append(CultureInfo.InvariantCulture, $"'{value}'");
                break;
            case SpecNode node:
                text.Append(NodeText.Json(node));
                break;
            case IEnumerable list:
                foreach (var item in list)
                {
                    Write(item, text.Append("\n- "));
                }

                break;
            default:
                foreach (var property in value.GetType().GetProperties().Where(static property => property.Name is not ("Node" or "FilePath")))
                {
                    Write(property.GetValue(value), text.Append('\n').Append(property.Name).Append(' '));
                }

                break;
        }
    }
}
