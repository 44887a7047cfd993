using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits the method that walks over all pages of a list.</summary>
internal static class PagingEmitter
{
    /// <summary>Writes the method.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="operation">The list's operation.</param>
    /// <param name="pagination">How pages are walked.</param>
    /// <param name="query">The class with the page number.</param>
    /// <param name="page">The type of one page.</param>
    public static void Emit(CodeWriter code, OperationModel operation, PaginationModel pagination, QueryModel query, TypeModel page)
    {
        var arguments = Argument.Of(operation);
        var item = pagination.ItemType.Spelled;
        var one = Identifier.Of(operation.Name + "Async");
        DocEmitter.Summary(code, operation.Documentation.Summary, Code.Of($"Lists all items of <c>{XmlDoc.Inline(operation.OperationId)}</c>."));
        Argument.Document(code, arguments);
        code.Lines($"""/// <returns>The items of all pages; a page is asked for when it is reached.</returns>""");
        OperationEmitter.EmitFailures(code, operation);
        DocEmitter.Remarks(code, operation.Documentation, operation.Pointer, [
            Code.Of($"Walks over the pages of <see cref=\"{one}\"/>, from the query's page or from {pagination.FirstPage}."),
            .. OperationEmitter.Facts(operation)]);
        DocEmitter.Notices(code, operation.Documentation);
        using (code.Braces($"public virtual collections::IAsyncEnumerable<{item}> {Identifier.Of(operation.Name + "AllAsync")}({Argument.Declare(arguments)})"))
        {
            var number = Identifier.Of(pagination.PageProperty);
            var model = query.Parameters.First(parameter => parameter.Name == pagination.PageProperty);
            var first = model.IsRequiredOfCallers
                ? Code.Of($"(int)pages.{number}")
                : Code.Of($"(int)(pages.{number} ?? {pagination.FirstPage})");
            var queryType = Identifier.Near(query.Namespace + "." + query.Name);
            var pages = query.IsRequired ? Code.Of($"query.Clone()") : Code.Of($"query?.Clone() ?? new {queryType}()");
            var total = pagination.TotalProperty is { } count ? Code.Of($"static page => (long?)page.{Identifier.Of(count)}") : Code.Of($"null");
            var identity = pagination.IdentityProperty is { } id ? Code.Of($"static item => item{(pagination.ItemType.Nullable ? Code.Of($"?") : default)}.{Identifier.Of(id)}") : Code.Of($"null");
            var passed = Code.Join($", ", arguments.Select(static argument => argument.Name == Argument.Query ? Code.Of($"onePage") : argument.Name));
            Argument.Check(code, arguments);
            code.Lines($$"""
                var pages = {{pages}};
                return {{Paging}}::PageWalk.ByNumber<{{page.PlainName}}, {{item}}>(
                    {{first}},
                    (nextPage, nextCancellation) =>
                    {
                        var onePage = pages.Clone();
                        onePage.{{number}} = nextPage;
                        return {{one}}({{passed}}, options, nextCancellation);
                    },
                    static page => page.{{Identifier.Of(pagination.ItemsProperty)}} ?? [],
                    {{total}},
                    {{identity}},
                    cancellationToken);
                """);
        }
    }
}
