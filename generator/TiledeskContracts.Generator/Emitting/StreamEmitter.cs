using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits the method that yields the items of one answer while it arrives.</summary>
internal static class StreamEmitter
{
    /// <summary>Writes the method.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="operation">The list's operation.</param>
    /// <param name="pagination">Where the items are.</param>
    public static void Emit(CodeWriter code, OperationModel operation, PaginationModel pagination)
    {
        var arguments = Argument.Of(operation);
        var item = pagination.ItemType.Spelled;
        DocEmitter.Summary(code, operation.Documentation.Summary, Code.Of($"Lists the items of one answer of <c>{XmlDoc.Inline(operation.OperationId)}</c>."));
        Argument.Document(code, arguments);
        code.Lines($"/// <returns>The items of one page, each as soon as it has come, however long the page is.</returns>");
        OperationEmitter.EmitFailures(code, operation);
        DocEmitter.Remarks(code, operation.Documentation, operation.Pointer, OperationEmitter.Facts(operation));
        DocEmitter.Notices(code, operation.Documentation);
        using (code.Braces($"public virtual collections::IAsyncEnumerable<{item}> {Identifier.Of(operation.Name + "StreamAsync")}({Argument.Declare(arguments)})"))
        {
            Argument.Check(code, arguments);
            code.Lines($"return {Http}::ItemStream.Of<{item}, {pagination.ItemType.Codec}>({Literal.Of(pagination.ItemsMember)}, Start, cancellationToken);");
            code.Blank();
            using (code.Braces($"{Http}::ApiCall Start()"))
            {
                OperationEmitter.EmitCall(code, operation);
                code.Lines($"return call;");
            }
        }
    }
}
