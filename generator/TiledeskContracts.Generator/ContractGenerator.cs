using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TiledeskContracts.Generator.Diagnostics;
using TiledeskContracts.Generator.Emitting;
using TiledeskContracts.Generator.Inputs;
using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Generator;

/// <summary>Turns <c>OpenApiContract</c> items into C# while the project compiles.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContractGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var linked = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, cancel) => ContractInput.From(input.Left, input.Right, cancel)) // null unless the item is an OpenApiContract
            .Where(static input => input is not null)
            .WithTrackingName(TrackingNames.Input)
            .Select(static (input, cancel) => GuardedReader.Read(input!, cancel)) // per file; positions live only here and in problems
            .WithTrackingName(TrackingNames.Parsed)
            .Collect()
            .Select(static (readings, cancel) => GuardedReader.Link(readings, cancel));

        var problems = linked.SelectMany(static (result, _) => result.Problems).WithTrackingName(TrackingNames.Problems);
        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));

        var contracts = linked.SelectMany(static (result, _) => result.Contracts).WithTrackingName(TrackingNames.Contract);
        var tags = contracts.SelectMany(static (model, _) => model.Tags);

        Emit(context, TrackingNames.Clients, contracts.Select(static (model, _) => File(model.Client)), ClientEmitter.Emit);
        Emit(context, TrackingNames.TagClients, tags.Select(static (model, _) => File(model)), TagClientEmitter.Emit);
        Emit(context, TrackingNames.Queries, tags.SelectMany(static (model, _) => QueriesOf(model)), QueryEmitter.Emit);
        Emit(context, TrackingNames.Objects, contracts.SelectMany(static (model, _) => ObjectsOf(model)), ObjectEmitter.Emit);
        Emit(context, TrackingNames.Enums, contracts.SelectMany(static (model, _) => EnumsOf(model)), EnumEmitter.Emit);
        Emit(context, TrackingNames.Unions, contracts.SelectMany(static (model, _) => UnionsOf(model)), UnionEmitter.Emit);
    }

    private static SourceFile<ClientModel> File(ClientModel model) => new(model.HintName, model.Namespace, new([model]));

    private static SourceFile<TagClientModel> File(TagClientModel model) => new(model.HintName, model.Namespace, new([model]));

    private static IEnumerable<SourceFile<QueryModel>> QueriesOf(TagClientModel tag) => tag.Operations
        .Select(static operation => operation.Query)
        .OfType<QueryModel>()
        .Select(static query => new SourceFile<QueryModel>(query.HintName, query.Namespace, new([query])));

    private static IEnumerable<SourceFile<ObjectModel>> ObjectsOf(ContractModel contract) =>
        SourceFiles.Of(contract.Objects, static model => (model.Namespace, model.Name, model.HintName), TypeCount(contract));

    private static IEnumerable<SourceFile<EnumModel>> EnumsOf(ContractModel contract) =>
        SourceFiles.Of(contract.Enums, static model => (model.Namespace, model.Name, model.HintName), TypeCount(contract));

    private static IEnumerable<SourceFile<UnionModel>> UnionsOf(ContractModel contract) =>
        SourceFiles.Of(contract.Unions, static model => (model.Namespace, model.Name, model.HintName), TypeCount(contract));

    private static int TypeCount(ContractModel contract) => contract.Objects.Count + contract.Enums.Count + contract.Unions.Count;

    private static void Emit<TModel>(
        IncrementalGeneratorInitializationContext context,
        string trackingName,
        IncrementalValuesProvider<SourceFile<TModel>> files,
        Action<CodeWriter, TModel> emit)
        where TModel : IEquatable<TModel> =>
        context.RegisterSourceOutput(files.WithTrackingName(trackingName), (output, file) =>
        {
            try
            {
                output.CancellationToken.ThrowIfCancellationRequested();
                output.AddSource(file.HintName, SourceText.From(file.Write(emit), Encoding.UTF8));
            }
            catch (Exception defect) when (defect is not OperationCanceledException)
            {
                output.ReportDiagnostic(ProblemDiagnostics.Defect(file.HintName, GuardedReader.Describe(defect)));
            }
        });
}
