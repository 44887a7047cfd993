using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Reads <c>components</c>.</summary>
/// <param name="readers">The readers of the file.</param>
internal sealed class ComponentsReader(FileReaders readers)
{
    private const string Pointer = "#/components";

    /// <summary>Reads the components of a document.</summary>
    public OpenApiComponents Read(SpecMapping document)
    {
        if (readers.Context.Mapping(document, "components") is not { } node)
        {
            return new OpenApiComponents();
        }

        readers.Context.CheckKeywords(node, Keywords.Components);
        CheckNames(node);
        return new OpenApiComponents
        {
            Schemas = readers.Schemas.ReadNamed(node, "schemas", Pointer),
            Parameters = Named(node, "parameters", (member, pointer) => readers.Content.Parameter(member.Value, pointer)),
            RequestBodies = Named(node, "requestBodies", (member, pointer) => readers.Content.RequestBody(member.Value, pointer)),
            Responses = Named(node, "responses", (member, pointer) => readers.Content.Response(member.Value, pointer)),
            Headers = Named(node, "headers", (member, pointer) => readers.Content.Header(member.Value, pointer)),
            SecuritySchemes = Named(node, "securitySchemes", (member, pointer) => readers.Head.SecurityScheme(member.Value, pointer)),
            PathItems = Named(node, "pathItems", readers.Paths.Path),
        };
    }

    private void CheckNames(SpecMapping components)
    {
        foreach (var kind in components.Members.Where(static kind => Keywords.Components.Has(kind.Key.Value)))
        {
            foreach (var member in (kind.Value as SpecMapping)?.Members ?? [])
            {
                if (!member.Key.Value.All(IsAllowed))
                {
                    readers.Context.Problems.Report(ReadingRules.InvalidComponentName, member.Key.Position, member.Key.Value);
                }
            }
        }
    }

    private List<Named<T>> Named<T>(SpecMapping owner, string name, Func<SpecMember, string, T?> read)
        where T : OpenApiElement
    {
        var named = new List<Named<T>>();
        foreach (var member in readers.Context.Members(owner, name))
        {
            if (read(member, JsonPointer.Child(Pointer + "/" + name, member.Key.Value)) is { } element)
            {
                named.Add(new(member.Key.Value, element));
            }
        }

        return named;
    }

    private static bool IsAllowed(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_';
}
