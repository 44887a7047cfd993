using System.Text;
using System.Text.Json;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Tests.Nodes;

/// <summary>Writes nodes as JSON, by the platform's own escaping, so that two readings can be compared.</summary>
internal static class NodeText
{
    public static string Json(SpecNode? node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(SpecNode? node, StringBuilder text)
    {
        switch (node)
        {
            case SpecMapping mapping:
                text.Append('{').Append('\n');
                for (var i = 0; i < mapping.Members.Count; i++)
                {
                    text.Append(i == 0 ? "" : ",\n").Append(Quoted(mapping.Members[i].Key.Value)).Append(": ");
                    Write(mapping.Members[i].Value, text);
                }

                text.Append('}');
                break;
            case SpecSequence list:
                text.Append('[');
                for (var i = 0; i < list.Items.Count; i++)
                {
                    text.Append(i == 0 ? "" : ", ");
                    Write(list.Items[i], text);
                }

                text.Append(']');
                break;
            case SpecScalar { Kind: SpecScalarKind.Null }:
                text.Append("null");
                break;
            case SpecScalar { Kind: SpecScalarKind.String } scalar:
                text.Append(Quoted(scalar.Value));
                break;
            case SpecScalar scalar:
                text.Append(scalar.Value);
                break;
            default:
                text.Append("nothing");
                break;
        }
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
