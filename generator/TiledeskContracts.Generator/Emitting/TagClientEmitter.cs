using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits the client of one tag: a method per operation.</summary>
internal static class TagClientEmitter
{
    /// <summary>Writes the class.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The client.</param>
    public static void Emit(CodeWriter code, TagClientModel model)
    {
        var name = Identifier.Of(model.Name);
        DocEmitter.Summary(code, model.Documentation.Summary, Code.Of($"The operations tagged <c>{XmlDoc.Inline(model.Tag)}</c>."));
        DocEmitter.Remarks(code, model.Documentation, model.Pointer);
        TypeHead.Attributes(code);
        DocEmitter.Notices(code, model.Documentation);
        // Not sealed: a test may derive from it and answer calls itself.
        using (code.Braces($"public partial class {name}"))
        {
            foreach (var operation in model.Operations)
            {
                OperationEmitter.EmitFields(code, operation);
            }

            code.Lines($$"""

                private readonly {{Http}}::ApiConnection? _connection;

                /// <summary>For tests that derive from the class and override its methods.</summary>
                protected {{name}}()
                {
                }

                internal {{name}}({{Http}}::ApiConnection connection) => _connection = connection;

                private {{Http}}::ApiConnection Connection => _connection ?? throw new system::InvalidOperationException("Made without a connection: override this method.");
                """);
            foreach (var operation in model.Operations)
            {
                code.Blank();
                OperationEmitter.Emit(code, operation);
                if (operation is { Pagination: { } pagination, Query: { } query, Success.Type: { } page })
                {
                    code.Blank();
                    PagingEmitter.Emit(code, operation, pagination, query, page);
                    code.Blank();
                    StreamEmitter.Emit(code, operation, pagination);
                }
            }
        }
    }
}
