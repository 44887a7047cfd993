using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Polymorphism;

/// <summary>Follows the <c>mapping</c> of discriminators: pointers, names of components, and files named after them.</summary>
/// <param name="scope">The contract.</param>
internal sealed class MappingReader(ContractScope scope)
{
    private const string Schemas = "#/components/schemas/";

    /// <summary>What the values of a discriminator mean.</summary>
    /// <param name="discriminator">The discriminator.</param>
    /// <returns>Values and schemas; a schema that is not there is told and left out.</returns>
    public IEnumerable<Named<OpenApiSchema>> Targets(OpenApiDiscriminator discriminator)
    {
        foreach (var entry in discriminator.Mapping)
        {
            if (Find(entry.Value, discriminator) is { } schema)
            {
                yield return new(entry.Key, schema);
            }
            else
            {
                scope.Problems.Report(ModelRules.MappingUnresolved, Place(discriminator, entry.Key), entry.Value, entry.Key, Suggestion(entry.Value));
            }
        }
    }

    /// <summary>The name by which a schema is known: that of its component, else that of its place in another file.</summary>
    /// <param name="written">A schema as it stands at its place.</param>
    /// <returns>The name, or null where it has none.</returns>
    public static string? NameOf(OpenApiSchema written)
    {
        var pointer = written.Reference ?? written.Pointer;
        var start = pointer.IndexOf(Schemas, StringComparison.Ordinal);
        if (start >= 0)
        {
            return pointer.IndexOf('/', start + Schemas.Length) < 0 ? Uri.UnescapeDataString(JsonPointer.Unescape(pointer.Substring(start + Schemas.Length))) : null;
        }

        var hash = pointer.IndexOf('#');
        return hash <= 0 || pointer.LastIndexOf('/') > hash + 1 ? null
            : hash == pointer.Length - 1 ? FilePaths.Stem(pointer.Substring(0, hash))
            : JsonPointer.Unescape(pointer.Substring(hash + 2));
    }

    /// <summary>Where a value of a mapping stands.</summary>
    /// <param name="discriminator">The discriminator.</param>
    /// <param name="value">The value.</param>
    /// <returns>The place.</returns>
    public static SpecPosition Place(OpenApiDiscriminator discriminator, string value) =>
        ((discriminator.Node["mapping"] as SpecMapping)?.Member(value)?.Value ?? discriminator.Node).Position;

    private string Suggestion(string written)
    {
        var names = scope.Document.Components.Schemas.Select(static schema => schema.Key);
        return written.StartsWith(Schemas, StringComparison.Ordinal)
            ? scope.Problems.Suggest(ModelRules.MappingUnresolved, written, names.Select(static name => Schemas + JsonPointer.Escape(name)))
            : scope.Problems.Suggest(ModelRules.MappingUnresolved, written, names);
    }

    private OpenApiSchema? Find(string written, OpenApiDiscriminator discriminator)
    {
        if (written.Length == 0)
        {
            return null;
        }

        // 'Cat', '#/components/schemas/Cat', 'Cat.json', './schemas/Cat.yaml', 'pets.yaml#/components/schemas/Cat'.
        var last = written.Substring(written.LastIndexOfAny(['/', '\\', '#']) + 1);
        var dot = last.LastIndexOf('.');
        return (discriminator.Places.TryGetValue(written, out var place) ? scope.References.Find<OpenApiSchema>(place) : null)
            ?? scope.References.Find<OpenApiSchema>(written)
            ?? scope.References.Find<OpenApiSchema>(Schemas + JsonPointer.Escape(written))
            ?? scope.References.Find<OpenApiSchema>(Schemas + last)
            ?? (dot > 0 ? scope.References.Find<OpenApiSchema>(Schemas + last.Substring(0, dot)) : null);
    }
}
