using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TiledeskContracts.Analyzers;

/// <summary>
/// Says at call sites what the version that a project wants to move to changes about the members it uses. Silent unless
/// <c>TiledeskContractsTarget</c> names one. It reads attributes of assemblies alone, and knows no contract.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TargetAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Notices.All;

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (!context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.TiledeskContractsTarget", out var target) || string.IsNullOrWhiteSpace(target))
        {
            return;
        }

        var versions = KnownVersions.Of(context.Compilation);
        var version = versions.FirstOrDefault(known => string.Equals(known, target.Trim(), StringComparison.OrdinalIgnoreCase));
        if (version is null)
        {
            var known = versions.Count == 0 ? "" : $" (there is {string.Join(", ", versions)})";
            context.RegisterCompilationEndAction(end => end.ReportDiagnostic(Diagnostic.Create(Notices.UnknownTarget, Location.None, target.Trim(), known)));
            return;
        }

        if (context.Compilation.GetTypeByMetadataName("TiledeskContracts.Contracts.ContractChangeAttribute") is { } attribute)
        {
            var uses = new MemberUses(attribute, version);
            context.RegisterOperationAction(uses.Check, OperationKind.Invocation, OperationKind.MethodReference, OperationKind.PropertyReference, OperationKind.FieldReference, OperationKind.ObjectCreation);
            context.RegisterSyntaxNodeAction(uses.CheckName, SyntaxKind.IdentifierName);
        }
    }

    private sealed class MemberUses(INamedTypeSymbol attribute, string version)
    {
        public void Check(OperationAnalysisContext context)
        {
            switch (context.Operation)
            {
                case IInvocationOperation call:
                    Report(context.ReportDiagnostic, call.TargetMethod, NameOf(call.Syntax));
                    Report(context, call.Arguments);
                    break;
                case IMethodReferenceOperation method:
                    Report(context.ReportDiagnostic, method.Method, NameOf(method.Syntax));
                    break;
                case IPropertyReferenceOperation property:
                    Report(context.ReportDiagnostic, property.Property, NameOf(property.Syntax));
                    Report(context, property.Arguments);
                    break;
                case IFieldReferenceOperation field:
                    Report(context.ReportDiagnostic, field.Field, NameOf(field.Syntax));
                    break;
                case IObjectCreationOperation { Syntax: ImplicitObjectCreationExpressionSyntax made, Type: { } type }:
                    Report(context.ReportDiagnostic, type, made.NewKeyword.GetLocation());
                    break;
            }
        }

        // A name of a type, wherever it stands: of members, operations tell.
        public void CheckName(SyntaxNodeAnalysisContext context)
        {
            var name = (IdentifierNameSyntax)context.Node;
            if (!name.IsVar && name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null
                && context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is INamedTypeSymbol type)
            {
                Report(context.ReportDiagnostic, type, name.GetLocation());
            }
        }

        // What the caller leaves out is the contract's business.
        private void Report(OperationAnalysisContext context, ImmutableArray<IArgumentOperation> arguments)
        {
            foreach (var argument in arguments)
            {
                if (argument is { ArgumentKind: ArgumentKind.Explicit or ArgumentKind.ParamArray, Parameter: { } parameter, IsImplicit: false })
                {
                    Report(context.ReportDiagnostic, parameter, argument.Syntax.GetLocation());
                }
            }
        }

        private void Report(Action<Diagnostic> report, ISymbol symbol, Location location)
        {
            foreach (var change in MemberChange.Of(symbol.OriginalDefinition, attribute, version))
            {
                report(change.ToDiagnostic(location, symbol, version));
            }
        }

        private static Location NameOf(SyntaxNode syntax) => syntax switch
        {
            InvocationExpressionSyntax call => NameOf(call.Expression),
            MemberAccessExpressionSyntax access => access.Name.GetLocation(),
            MemberBindingExpressionSyntax binding => binding.Name.GetLocation(),
            _ => syntax.GetLocation(),
        };
    }
}
