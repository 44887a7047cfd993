using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>What a schema says apart from words for readers, as a text: equal for equal schemas.</summary>
internal static class SchemaText
{
    private static readonly HashSet<string> _words = new(StringComparer.Ordinal) { "title", "description", "example", "examples", "externalDocs", "$comment", "deprecated" };

    /// <summary>The shape of a schema, its own reference followed and those inside left as they are.</summary>
    /// <param name="schema">The schema.</param>
    public static string Of(Part schema) => CanonicalText.Of(schema.Resolved().Node, static name => _words.Contains(name) || IsExtension(name));

    /// <summary>Whether a schema says nothing of values.</summary>
    /// <param name="schema">The schema.</param>
    public static bool IsWordsOnly(Part schema) => schema.Resolved().Node is SpecMapping mapping && mapping.Members.All(static member => _words.Contains(member.Key.Value) || IsExtension(member.Key.Value));

    /// <summary>What people call a schema: its component's name, its title, or where it stands.</summary>
    /// <param name="schema">The schema as written.</param>
    public static string NameOf(Part schema)
    {
        var pointer = schema.Reference ?? schema.Text("title") ?? schema.Pointer;
        return pointer.Substring(pointer.LastIndexOf('/') + 1);
    }

    private static bool IsExtension(string name) => name.StartsWith("x-", StringComparison.Ordinal);
}
